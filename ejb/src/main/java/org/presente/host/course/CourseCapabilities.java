package org.presente.host.course;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What the host itself lets people do in a course. */
public final class CourseCapabilities {
  public static final Capability EDIT_CONTENT =
      Capability.of("course:editcontent", CourseRole.INSTRUCTOR, CourseRole.DESIGNER);

  /** To read the course's members from the platform now. */
  public static final Capability REFRESH_ROSTER =
      Capability.of("course:refreshroster", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  /** To hand lessons to the platform as links of the course. */
  public static final Capability ADD_LESSON =
      Capability.of(
          "course:addlesson", CourseRole.INSTRUCTOR, CourseRole.DESIGNER, CourseRole.ASSISTANT);

  /** To decide what plugins leave to the course. */
  public static final Capability CONFIGURE =
      Capability.of("course:configure", CourseRole.INSTRUCTOR);

  /** What waits for somebody of the staff. */
  public static final Capability SEE_MATTERS =
      Capability.of("course:seematters", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  private CourseCapabilities() {}

  public static List<Capability> all() {
    return List.of(EDIT_CONTENT, REFRESH_ROSTER, ADD_LESSON, CONFIGURE, SEE_MATTERS);
  }
}
