package org.presente.web.host.attendance;

import java.util.List;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.web.host.language.ReaderTexts;

/**
 * A field of the rules.
 *
 * @param options for a choice; empty for a number
 */
public record RuleField(
    String key, String label, String value, boolean wrong, List<Option> options) {
  public RuleField {
    options = List.copyOf(options);
  }

  /** One of the choices. */
  public record Option(String value, String label, boolean chosen) {}

  static RuleField of(PolicyField field, String value, boolean wrong, ReaderTexts texts) {
    String prefix = "attendance.rules." + field.key();
    return new RuleField(
        field.key(),
        texts.of(prefix),
        value,
        wrong,
        values(field)
            .map(it -> new Option(it, texts.of(prefix + "." + it), it.equals(value)))
            .toList());
  }

  private static Stream<String> values(PolicyField field) {
    return switch (field) {
      case KIND -> Stream.of("proportional", "thresholds", "pass-fail", "per-minute", "entry");
      case ABSENT_AS -> Stream.of("zero", "blank");
      case BASIS -> Stream.of("held", "scheduled");
      case ENROLLED_LATER -> Stream.of("excused", "absent");
      case SERIES -> Stream.of("each", "best", "mean", "sum", "drop-lowest");
      case POSTING -> Stream.of("usual", "automatic", "after-preview");
      default -> Stream.of();
    };
  }
}
