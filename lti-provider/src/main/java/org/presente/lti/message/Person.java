package org.presente.lti.message;

import java.util.Optional;

/** What the platform tells about the person; any of it may be missing at any launch. */
public record Person(
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> picture,
    Optional<String> locale) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "Person";
  }
}
