package org.presente.host.roster.domain;

import java.util.Optional;

/**
 * What is known to name a person elsewhere; any of it may be missing.
 *
 * @param account value of the custom parameter {@code zoom_user}
 */
public record PersonKeys(
    Optional<String> email,
    Optional<String> userName,
    Optional<String> sourcedId,
    Optional<String> account) {
  /** A roster names people by no more than this. */
  public static PersonKeys ofRoster(Optional<String> sourcedId) {
    return new PersonKeys(Optional.empty(), Optional.empty(), sourcedId, Optional.empty());
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "PersonKeys";
  }
}
