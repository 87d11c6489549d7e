package org.presente.host.attendance.domain.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * A person of the course. {@code toString} shows the id only.
 *
 * @param email empty when the LMS does not tell it
 * @param enrolledFrom from when on presence is expected; {@link Instant#MIN} when not known
 * @param left no longer in the course: recognised, listed, not graded
 */
public record Member(
    String id, String displayName, String email, Role role, Instant enrolledFrom, boolean left) {

  /** Staff are listed, students are graded. */
  public enum Role {
    STUDENT,
    STAFF
  }

  public Member {
    displayName = Objects.requireNonNullElse(displayName, "");
    email = Objects.requireNonNullElse(email, "");
  }

  public static Member student(String id, String displayName, String email) {
    return new Member(id, displayName, email, Role.STUDENT, Instant.MIN, false);
  }

  public static Member staff(String id, String displayName, String email) {
    return new Member(id, displayName, email, Role.STAFF, Instant.MIN, false);
  }

  public Member enrolledSince(Instant from) {
    return new Member(id, displayName, email, role, from, left);
  }

  public Member whoLeft() {
    return new Member(id, displayName, email, role, enrolledFrom, true);
  }

  public boolean isGraded() {
    return role == Role.STUDENT && !left;
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
