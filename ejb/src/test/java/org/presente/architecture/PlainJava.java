package org.presente.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Holds for a class that needs nothing but Java, followed through the classes of ours that it uses.
 * So a pure rule may use another feature's records, as long as those are pure too.
 */
public final class PlainJava extends ArchCondition<JavaClass> {

  public PlainJava() {
    super("need nothing but Java, also through other classes of ours");
  }

  @Override
  public void check(JavaClass pure, ConditionEvents events) {
    Set<JavaClass> seen = new HashSet<>(Set.of(pure));
    Deque<JavaClass> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Dependency dependency : open.pop().getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isOurs(target) && seen.add(target)) {
          open.push(target);
        } else if (!isOurs(target) && !isJava(target)) {
          events.add(
              SimpleConditionEvent.violated(
                  pure, pure.getName() + " needs: " + dependency.getDescription()));
        }
      }
    }
  }

  private static boolean isOurs(JavaClass type) {
    return type.getName().startsWith("org.presente.");
  }

  /** The module java.base; signatures are in its one package with the older name. */
  private static boolean isJava(JavaClass type) {
    return type.isPrimitive()
        || type.getName().startsWith("java.")
        || type.getName().startsWith("javax.crypto.");
  }
}
