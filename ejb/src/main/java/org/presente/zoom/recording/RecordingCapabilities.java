package org.presente.zoom.recording;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with recordings. */
public final class RecordingCapabilities {
  public static final Capability VIEW =
      Capability.of(
          "zoom:viewrecording", CourseRole.INSTRUCTOR, CourseRole.ASSISTANT, CourseRole.LEARNER);
  public static final Capability MANAGE =
      Capability.of("zoom:managerecording", CourseRole.INSTRUCTOR);

  private RecordingCapabilities() {}

  public static List<Capability> all() {
    return List.of(VIEW, MANAGE);
  }
}
