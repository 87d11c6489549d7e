package org.presente.zoom.office;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with office hours. */
public final class OfficeCapabilities {
  /** To set hours, see who comes and admit them; the course's instructors share all hours. */
  public static final Capability HOLD =
      Capability.of("zoom:holdofficehours", CourseRole.INSTRUCTOR);

  /** To book a slot or stand in line. */
  public static final Capability BOOK = Capability.of("zoom:bookofficehours", CourseRole.LEARNER);

  private OfficeCapabilities() {}

  public static List<Capability> all() {
    return List.of(HOLD, BOOK);
  }
}
