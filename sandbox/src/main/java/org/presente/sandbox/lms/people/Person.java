package org.presente.sandbox.lms.people;

/**
 * Somebody with an account.
 *
 * @param id numeric text; the {@code sub} of every launch
 * @param timeZone IANA name, or "99" as Moodle writes "the server's own"
 * @param locale the language as Moodle writes it, for example {@code pt_br}
 * @param administrator of the whole site, in no course
 */
public record Person(
    String id,
    String username,
    String givenName,
    String familyName,
    String timeZone,
    String locale,
    boolean administrator) {

  public String name() {
    return givenName + " " + familyName;
  }

  public String email() {
    return username + "@campus.example";
  }

  public String sourcedId() {
    return administrator ? "" : "SIS-" + username;
  }
}
