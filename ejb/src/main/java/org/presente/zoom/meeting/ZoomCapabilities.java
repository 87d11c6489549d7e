package org.presente.zoom.meeting;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with a lesson's meeting. */
public final class ZoomCapabilities {
  public static final Capability VIEW_MEETING =
      Capability.of("zoom:viewmeeting", CourseRole.values());
  public static final Capability JOIN =
      Capability.of("zoom:join", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT, CourseRole.LEARNER);
  public static final Capability EDIT_MEETING =
      Capability.of("zoom:editmeeting", CourseRole.INSTRUCTOR);
  public static final Capability START_MEETING =
      Capability.of("zoom:startmeeting", CourseRole.INSTRUCTOR);
  public static final Capability VIEW_ATTENDANCE =
      Capability.of("zoom:viewattendance", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  static final List<Capability> ALL =
      List.of(VIEW_MEETING, JOIN, EDIT_MEETING, START_MEETING, VIEW_ATTENDANCE);

  private ZoomCapabilities() {}

  public static List<Capability> all() {
    return ALL;
  }
}
