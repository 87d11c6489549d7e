package org.presente.host.attendance.claim;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.domain.identity.ClaimAnswer;

/**
 * A class in which somebody was not recognised, for a student who may have been that person.
 *
 * @param people whom the student may claim to have been; empty once something was said
 * @param said the name of which the student said so
 * @param answer what the staff said to it
 */
public record ClaimableView(
    long sessionId,
    String title,
    Instant start,
    ZoneId zone,
    List<Person> people,
    Optional<String> said,
    Optional<ClaimAnswer> answer) {
  public ClaimableView {
    people = List.copyOf(people);
  }

  /**
   * @param token for {@link ClaimService#claim}
   * @param name as everybody saw it, or the end of a caller's number
   */
  public record Person(String token, String name) {
    /** Without the name. */
    @Override
    public String toString() {
      return "Person[" + token + "]";
    }
  }
}
