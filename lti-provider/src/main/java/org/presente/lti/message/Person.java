package org.presente.lti.message;

import java.util.Optional;
import org.presente.lti.json.JsonObject;

/** What the platform tells about the person; any of it may be missing at any launch. */
public record Person(
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> picture,
    Optional<String> locale) {

  /** OpenID names, the same in an id_token and in a roster. */
  public static Person of(JsonObject claims) {
    return new Person(
        filled(claims, "name"),
        filled(claims, "given_name"),
        filled(claims, "family_name"),
        filled(claims, "email"),
        filled(claims, "picture"),
        filled(claims, "locale"));
  }

  private static Optional<String> filled(JsonObject claims, String name) {
    return claims.text(name).filter(text -> !text.isBlank());
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "Person";
  }
}
