package org.presente.host.plugin;

import java.util.Set;
import org.presente.host.roster.CourseRole;

/**
 * Something a person may do in a course.
 *
 * @param name plugin, colon, verb: {@code zoom:editmeeting}
 * @param defaultRoles who may unless an admin says otherwise
 */
public record Capability(String name, Set<CourseRole> defaultRoles) {
  public Capability {
    defaultRoles = Set.copyOf(defaultRoles);
  }

  public static Capability of(String name, CourseRole... defaultRoles) {
    return new Capability(name, Set.of(defaultRoles));
  }

  /** By declaration; what an admin decided about it is in {@link Rights}. */
  public boolean isGrantedTo(CourseRole role) {
    return defaultRoles.contains(asked(role));
  }

  /** An administrator of the platform may what an instructor may. */
  public static CourseRole asked(CourseRole role) {
    return role == CourseRole.ADMINISTRATOR ? CourseRole.INSTRUCTOR : role;
  }
}
