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

  public boolean isGrantedTo(CourseRole role) {
    CourseRole asked = role == CourseRole.ADMINISTRATOR ? CourseRole.INSTRUCTOR : role;
    return defaultRoles.contains(asked);
  }
}
