package org.presente.host.attendance;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with attendance. */
public final class AttendanceCapabilities {
  /** Everybody's attendance of a session. */
  public static final Capability VIEW =
      Capability.of("attendance:view", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  /** To say who an unmatched person is, and to send marks. */
  public static final Capability REVIEW =
      Capability.of("attendance:review", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  /** How marks are made of attendance. */
  public static final Capability CHOOSE_RULES =
      Capability.of("attendance:rules", CourseRole.INSTRUCTOR);

  /** Names in a file; without it the file is masked. */
  public static final Capability EXPORT_NAMES =
      Capability.of("attendance:exportnames", CourseRole.INSTRUCTOR);

  /** Mail addresses and ids of members; without it they are shown masked. */
  public static final Capability SEE_ADDRESSES =
      Capability.of("attendance:seeaddresses", CourseRole.INSTRUCTOR);

  /** One's own attendance. */
  public static final Capability VIEW_OWN =
      Capability.of(
          "attendance:viewown", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT, CourseRole.LEARNER);

  /** The attendance of the persons that the platform listed for a mentor. */
  public static final Capability VIEW_MENTORED =
      Capability.of("attendance:viewmentored", CourseRole.MENTOR);

  private AttendanceCapabilities() {}

  public static List<Capability> all() {
    return List.of(
        VIEW, REVIEW, CHOOSE_RULES, EXPORT_NAMES, SEE_ADDRESSES, VIEW_OWN, VIEW_MENTORED);
  }
}
