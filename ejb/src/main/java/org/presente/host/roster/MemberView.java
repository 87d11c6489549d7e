package org.presente.host.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * A member of a course.
 *
 * @param name as the platform gives it; when it gives none, a word with the subject's end
 * @param email only where the platform sends it
 * @param active false for who left the course or was made inactive
 * @param enrolledFrom when this tool first saw the membership; the epoch for those of the course's
 *     first roster, who may have been there long before
 */
public record MemberView(
    long personId,
    String subject,
    String name,
    Optional<String> email,
    CourseRole role,
    boolean active,
    boolean testUser,
    Instant enrolledFrom) {

  /** Whether attendance is counted and marked for this member. */
  public boolean isGraded() {
    return role == CourseRole.LEARNER && active && !testUser;
  }

  /** For who may not see addresses: the mailbox's first letter, the subject's end. */
  public MemberView masked() {
    return new MemberView(
        personId,
        "…" + subject.substring(Math.max(0, subject.length() - 3)),
        name,
        email.map(MemberView::masked),
        role,
        active,
        testUser,
        enrolledFrom);
  }

  private static String masked(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? "…" : address.substring(0, 1) + "…" + address.substring(at);
  }
}
