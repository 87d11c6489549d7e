package org.presente.host.plugin;

import java.util.Map;
import java.util.Set;
import org.presente.host.roster.CourseRole;

/**
 * What the roles of a platform may: as capabilities declare it, but for what an admin decided.
 *
 * @param granted by capability, to roles that are not declared
 * @param denied by capability, to roles that are
 */
public record Rights(Map<String, Set<CourseRole>> granted, Map<String, Set<CourseRole>> denied) {
  private static final Rights AS_DECLARED = new Rights(Map.of(), Map.of());

  public Rights {
    granted = Map.copyOf(granted);
    denied = Map.copyOf(denied);
  }

  public static Rights asDeclared() {
    return AS_DECLARED;
  }

  public boolean grant(Capability capability, CourseRole role) {
    CourseRole asked = Capability.asked(role);
    if (is(granted, capability, asked)) {
      return true;
    }
    return capability.isGrantedTo(asked) && !is(denied, capability, asked);
  }

  private static boolean is(
      Map<String, Set<CourseRole>> decided, Capability capability, CourseRole role) {
    return decided.getOrDefault(capability.name(), Set.of()).contains(role);
  }
}
