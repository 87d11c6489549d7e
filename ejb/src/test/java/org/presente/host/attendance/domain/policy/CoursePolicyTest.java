package org.presente.host.attendance.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.mark.MarkPolicy;
import org.presente.host.attendance.domain.mark.MarkPreset;
import org.presente.host.attendance.domain.mark.SeriesPolicy;
import org.presente.host.attendance.domain.session.Basis;

class CoursePolicyTest {
  static Stream<Arguments> presets() {
    return Stream.of(
        Arguments.of(PolicyPreset.PROPORTIONAL, MarkPreset.PROPORTIONAL),
        Arguments.of(PolicyPreset.SHARE_75_10, MarkPreset.PRESENT_75_PARTIAL_10),
        Arguments.of(PolicyPreset.LATE_6_ABSENT_21, MarkPreset.LATE_AFTER_6_ABSENT_AFTER_21),
        Arguments.of(PolicyPreset.PASS_60_TEACHER_50, MarkPreset.PASS_60_TEACHER_50));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aPresetIsThePolicyOfItsName(PolicyPreset preset, MarkPreset known) {
    CoursePolicy policy = preset.onto(CoursePolicy.USUAL);

    assertThat(policy.grading().policy()).isEqualTo(known.policy());
    assertThat(policy.rules().teacherShare()).isEqualTo(known.teacherShare());
  }

  @ParameterizedTest
  @EnumSource
  void aPresetLeavesSeriesAndSendingAlone(PolicyPreset preset) {
    CoursePolicy before =
        CoursePolicy.USUAL
            .with(PolicyField.SERIES, "drop-lowest")
            .with(PolicyField.DROPPED, "2")
            .with(PolicyField.POSTING, "after-preview");

    assertThat(preset.onto(before).series()).contains(new SeriesPolicy.DropLowest(2));
    assertThat(preset.onto(before).is(PolicyField.POSTING, "after-preview")).isTrue();
  }

  @Test
  void aPolicyIsReadBackAsItWasWritten() {
    CoursePolicy policy =
        CoursePolicy.USUAL
            .with(PolicyField.KIND, "per-minute")
            .with(PolicyField.PER_MINUTE, "1.5")
            .with(PolicyField.BASIS, "scheduled");

    assertThat(CoursePolicy.parse(policy.text())).isEqualTo(policy);
    assertThat(policy.rules().basis()).isEqualTo(Basis.SCHEDULED);
    assertThat(policy.grading().policy()).isInstanceOf(MarkPolicy.PointsPerMinute.class);
    assertThat(CoursePolicy.parse("")).isEqualTo(CoursePolicy.USUAL);
    assertThat(CoursePolicy.parse("gone-by=7")).isEqualTo(CoursePolicy.USUAL);
  }

  @Test
  void aCommaIsADecimalPointAndWrongFieldsAreNamed() {
    assertThat(PolicyReading.of(Map.of("per-minute", " 0,5 ")))
        .isEqualTo(new PolicyReading.Read(CoursePolicy.USUAL.with(PolicyField.PER_MINUTE, "0.5")));
    assertThat(PolicyReading.of(Map.of("pass-from", "101", "full-at", "0", "kind", "x")))
        .isInstanceOfSatisfying(
            PolicyReading.Wrong.class,
            wrong ->
                assertThat(wrong.fields())
                    .containsExactlyInAnyOrder(
                        PolicyField.PASS_FROM, PolicyField.FULL_AT, PolicyField.KIND));
  }

  @Test
  void limitsThatContradictEachOtherAreWrong() {
    assertThat(PolicyReading.of(Map.of("late-after", "30", "absent-after", "20")))
        .isInstanceOf(PolicyReading.Wrong.class);
    assertThat(PolicyReading.of(Map.of("partial-from", "80")))
        .isInstanceOf(PolicyReading.Wrong.class);
    assertThat(PolicyReading.of(Map.of("late-after", "30"))).isInstanceOf(PolicyReading.Read.class);
  }
}
