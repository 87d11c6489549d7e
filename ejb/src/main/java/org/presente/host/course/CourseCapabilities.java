package org.presente.host.course;

import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What the host itself lets people do in a course. */
public final class CourseCapabilities {
  public static final Capability EDIT_CONTENT =
      Capability.of("course:editcontent", CourseRole.INSTRUCTOR, CourseRole.DESIGNER);

  private CourseCapabilities() {}
}
