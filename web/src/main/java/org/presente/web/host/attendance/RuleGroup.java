package org.presente.web.host.attendance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.policy.PolicyField;

/** Fields of the rules that belong together. */
public record RuleGroup(String key, List<RuleField> fields) {
  public RuleGroup {
    fields = List.copyOf(fields);
  }

  static List<RuleGroup> all(Function<PolicyField, RuleField> field) {
    return List.of(
        group("kind", field, PolicyField.KIND, PolicyField.ABSENT_AS, PolicyField.BASIS),
        group(
            "thresholds",
            field,
            PolicyField.PRESENT_FROM,
            PolicyField.PARTIAL_FROM,
            PolicyField.LATE_AFTER,
            PolicyField.ABSENT_AFTER,
            PolicyField.LEFT_EARLY,
            PolicyField.LATE_WORTH,
            PolicyField.PARTIAL_WORTH),
        group("pass-fail", field, PolicyField.PASS_FROM),
        group("per-minute", field, PolicyField.PER_MINUTE, PolicyField.FULL_AT),
        group(
            "conditions",
            field,
            PolicyField.TEACHER_SHARE,
            PolicyField.SHORTEST,
            PolicyField.OVERTIME,
            PolicyField.ENROLLED_LATER),
        group("series", field, PolicyField.SERIES, PolicyField.DROPPED),
        group("posting", field, PolicyField.POSTING));
  }

  private static RuleGroup group(
      String key, Function<PolicyField, RuleField> field, PolicyField... fields) {
    return new RuleGroup(key, Stream.of(fields).map(field).toList());
  }
}
