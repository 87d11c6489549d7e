package org.presente.host.backup;

import java.util.List;
import org.presente.host.plugin.Capability;
import org.presente.host.roster.CourseRole;

/** What people may do with backups of a course. */
public final class BackupCapabilities {
  /** To take the course's settings and contents along. */
  public static final Capability MAKE = Capability.of("backup:make", CourseRole.INSTRUCTOR);

  /** To take along who was there and what it was worth. */
  public static final Capability PERSONAL = Capability.of("backup:personal", CourseRole.INSTRUCTOR);

  /** To read a backup in, to undo that, and to decide about copied lessons. */
  public static final Capability RESTORE = Capability.of("backup:restore", CourseRole.INSTRUCTOR);

  private BackupCapabilities() {}

  public static List<Capability> all() {
    return List.of(MAKE, PERSONAL, RESTORE);
  }
}
