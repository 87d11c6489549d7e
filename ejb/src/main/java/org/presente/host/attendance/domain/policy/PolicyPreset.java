package org.presente.host.attendance.domain.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies under the names that people know from other products. */
public enum PolicyPreset {
  PROPORTIONAL(""),
  SHARE_75_10("kind=thresholds"),
  LATE_6_ABSENT_21("kind=thresholds present-from=50 partial-from=50 late-after=6 absent-after=21"),
  PASS_60_TEACHER_50("kind=pass-fail teacher-share=50");

  private final String text;

  PolicyPreset(String text) {
    this.text = text;
  }

  /** With how marks are sent and how a series counts left as they are. */
  public CoursePolicy onto(CoursePolicy before) {
    CoursePolicy preset = CoursePolicy.parse(text);
    for (PolicyField kept :
        new PolicyField[] {PolicyField.SERIES, PolicyField.DROPPED, PolicyField.POSTING}) {
      preset = preset.with(kept, before.get(kept));
    }
    return preset;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PolicyPreset> parse(String key) {
    return Stream.of(values()).filter(preset -> preset.key().equals(key)).findFirst();
  }
}
