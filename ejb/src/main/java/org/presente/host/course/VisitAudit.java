package org.presente.host.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.audit.AuditLog;

/**
 * Writes down what people do in a course. Where the platform lets somebody act as another person,
 * the deed is theirs, and the mask is the detail.
 */
@Singleton
public class VisitAudit {
  private static final int LONGEST_ACTOR = 100;

  private final AuditLog log;

  @Inject
  public VisitAudit(AuditLog log) {
    this.log = log;
  }

  /**
   * @param act what was done, such as {@code attendance.forced}
   */
  public void write(String act, Visit visit) {
    String person = "person " + visit.personId();
    String actor = visit.actualSubject().map(subject -> "platform user " + subject).orElse(person);
    log.write(
        actor.substring(0, Math.min(actor.length(), LONGEST_ACTOR)),
        act,
        subject(visit.courseId()),
        visit.actualSubject().map(any -> "as " + person).orElse(""));
  }

  /** Under which a course's deeds are found. */
  static String subject(long courseId) {
    return "course " + courseId;
  }
}
