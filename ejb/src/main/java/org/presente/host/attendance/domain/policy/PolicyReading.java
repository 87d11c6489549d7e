package org.presente.host.attendance.domain.policy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What somebody typed: a policy, or the fields that are wrong. */
public sealed interface PolicyReading {
  record Read(CoursePolicy policy) implements PolicyReading {}

  record Wrong(Set<PolicyField> fields) implements PolicyReading {
    public Wrong {
      fields = Set.copyOf(fields);
    }
  }

  /**
   * @param typed by key of field; what is missing stays as usual
   */
  static PolicyReading of(Map<String, String> typed) {
    Map<PolicyField, String> values = new EnumMap<>(PolicyField.class);
    Set<PolicyField> wrong = EnumSet.noneOf(PolicyField.class);
    for (PolicyField field : PolicyField.values()) {
      String text = typed.getOrDefault(field.key(), field.usual()).strip().replace(',', '.');
      values.put(field, text);
      if (!field.allows(text)) {
        wrong.add(field);
      }
    }
    return wrong.isEmpty() ? judged(new CoursePolicy(values)) : new Wrong(wrong);
  }

  /** Limits that contradict each other. */
  private static PolicyReading judged(CoursePolicy policy) {
    Set<PolicyField> wrong = EnumSet.noneOf(PolicyField.class);
    if (number(policy, PolicyField.PARTIAL_FROM, 0) > number(policy, PolicyField.PRESENT_FROM, 0)) {
      wrong.add(PolicyField.PARTIAL_FROM);
    }
    int never = Integer.MAX_VALUE;
    if (number(policy, PolicyField.LATE_AFTER, 0)
        > number(policy, PolicyField.ABSENT_AFTER, never)) {
      wrong.add(PolicyField.LATE_AFTER);
    }
    return wrong.isEmpty() ? new Read(policy) : new Wrong(wrong);
  }

  private static int number(CoursePolicy policy, PolicyField field, int empty) {
    String text = policy.get(field);
    return text.isEmpty() ? empty : Integer.parseInt(text);
  }
}
