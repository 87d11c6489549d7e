package org.presente.zoom.live;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with a meeting that runs. */
public final class LiveCapabilities {
  /** To see who is there. */
  public static final Capability VIEW_LIVE =
      Capability.of("zoom:viewlive", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT);

  /**
   * To end it for everybody. Also a meeting that the lesson shares with one of another course: it
   * is the class of both.
   */
  public static final Capability END_MEETING =
      Capability.of("zoom:endmeeting", CourseRole.INSTRUCTOR);

  private LiveCapabilities() {}

  public static List<Capability> all() {
    return List.of(VIEW_LIVE, END_MEETING);
  }
}
