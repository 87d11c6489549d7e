package org.presente.host.roster;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An active member of a course, as somebody who can be written to.
 *
 * @param email only where the platform sends it
 * @param locale language tag of the person's last launch; without one, that of most others of the
 *     course
 */
public record Addressee(
    long personId,
    long registrationId,
    CourseRole role,
    String name,
    Optional<String> email,
    Optional<String> locale,
    Optional<String> timeZone) {

  /** The person's own zone, else the given one. */
  public ZoneId zoneOr(ZoneId other) {
    try {
      return timeZone.map(ZoneId::of).orElse(other);
    } catch (DateTimeException unknown) {
      return other;
    }
  }

  /** Without name and address. */
  @Override
  public String toString() {
    return "Addressee[" + personId + ", " + role + "]";
  }
}
