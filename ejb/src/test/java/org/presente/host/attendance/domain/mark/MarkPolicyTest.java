package org.presente.host.attendance.domain.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.measure.IntervalSet;

class MarkPolicyTest {

  private static final Thresholds BY_ARRIVAL =
      Thresholds.byArrival(Duration.ofMinutes(6), Duration.ofMinutes(21), Fraction.percent(50));
  private static final Thresholds BY_SHARE =
      Thresholds.byShare(Fraction.percent(75), Fraction.percent(10));

  /** P11, and the exact limits around it. */
  @ParameterizedTest(name = "{0} to {1} is {2}: {3}")
  @CsvSource({
    "10:05, 11:00, PRESENT, ATTENDED",
    "10:10, 11:00, LATE, ARRIVED_LATE",
    "10:22, 11:00, ABSENT, ARRIVED_TOO_LATE",
    "10:00, 10:20, ABSENT, BELOW_SHARE",
    "10:06, 11:00, PRESENT, ATTENDED",
    "10:06:01, 11:00, LATE, ARRIVED_LATE",
    "10:21, 11:00, LATE, ARRIVED_LATE",
    "10:21:01, 11:00, ABSENT, ARRIVED_TOO_LATE",
    "10:00, 10:30, PRESENT, ATTENDED",
  })
  void arrivalAndShareDecideTheStatus(
      String join, String leave, MarkStatus status, MarkReason reason) {
    Outcome outcome = BY_ARRIVAL.judge(attended(join, leave));
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.reason()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} to {1} is {2}, {3}")
  @CsvSource({
    "10:00, 10:45, PRESENT, 100.00",
    "10:00, 10:44:59, PARTIAL, 50.00",
    "10:30, 10:36, PARTIAL, 50.00",
    "10:30, 10:35:59, ABSENT, 0.00",
  })
  void sharesDecideTheStatus(String join, String leave, MarkStatus status, String points) {
    Mark mark = Grading.PROPORTIONAL.with(BY_SHARE).markFor(attended(join, leave));
    assertThat(mark.status()).isEqualTo(status);
    assertThat(mark.points()).contains(new BigDecimal(points));
  }

  @Test
  void leavingEarlyIsPartialWhenTheRuleIsOn() {
    Thresholds early = BY_ARRIVAL.withLeftEarlyBefore(Duration.ofMinutes(10));
    assertThat(early.judge(attended("10:00", "10:49")).reason()).isEqualTo(MarkReason.LEFT_EARLY);
    assertThat(early.judge(attended("10:00", "10:50")).reason()).isEqualTo(MarkReason.ATTENDED);
  }

  @Test
  void creditsAreTheCoursesOwn() {
    Thresholds.Credits mild =
        new Thresholds.Credits(
            Fraction.ONE, Fraction.percent(80), Fraction.percent(60), Fraction.percent(10));
    Grading grading = Grading.PROPORTIONAL.with(BY_ARRIVAL.withCredits(mild));
    assertThat(grading.markFor(attended("10:10", "11:00")).points()).contains(points("80.00"));
    assertThat(grading.markFor(attended("10:00", "10:10")).points()).contains(points("10.00"));
  }

  @Test
  void absentByThresholdIsBlankWhenAbsencesAre() {
    Mark mark =
        Grading.PROPORTIONAL
            .with(BY_ARRIVAL)
            .with(AbsentAs.BLANK)
            .markFor(attended("10:22", "11:00"));
    assertThat(mark).isEqualTo(new Mark.Blank(MarkStatus.ABSENT, MarkReason.ARRIVED_TOO_LATE));
  }

  @Test
  void presentMarksStayWhenAbsencesAreBlank() {
    Mark mark = Grading.PROPORTIONAL.with(AbsentAs.BLANK).markFor(attended("10:00", "10:30"));
    assertThat(mark.points()).contains(points("50.00"));
    assertThat(mark.status()).isEqualTo(MarkStatus.PARTIAL);
  }

  @Test
  void passFailIsAllOrNothing() {
    Grading grading = Grading.PROPORTIONAL.with(new MarkPolicy.PassFail(Fraction.percent(60)));
    assertThat(grading.markFor(attended("10:24", "11:00")).points()).contains(points("100.00"));
    Mark failed = grading.markFor(attended("10:24:01", "11:00"));
    assertThat(failed.points()).contains(points("0.00"));
    assertThat(failed.reason()).isEqualTo(MarkReason.BELOW_SHARE);
  }

  @Test
  void entryGivesTheFullMarkForAnyTime() {
    Grading grading = Grading.PROPORTIONAL.with(new MarkPolicy.Entry()).outOf(BigDecimal.TEN);
    assertThat(grading.markFor(attended("10:59:59", "11:00")).points()).contains(points("10.00"));
  }

  @Test
  void pointsPerMinuteStopAtTheMaximum() {
    Grading grading =
        Grading.PROPORTIONAL
            .with(new MarkPolicy.PointsPerMinute(new BigDecimal("0.5"), BigDecimal.TEN))
            .outOf(BigDecimal.TEN);
    assertThat(grading.markFor(attended("10:00", "10:05:30")).points()).contains(points("2.75"));
    assertThat(grading.markFor(attended("10:00", "10:20")).points()).contains(points("10.00"));
    assertThat(grading.markFor(attended("10:00", "11:00")).points()).contains(points("10.00"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "1, 0"})
  void pointsPerMinuteNeedSensibleNumbers(BigDecimal perMinute, BigDecimal maximum) {
    assertThatThrownBy(() -> new MarkPolicy.PointsPerMinute(perMinute, maximum))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void markNeedsAMaximum() {
    assertThatThrownBy(() -> Grading.PROPORTIONAL.outOf(BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTheEndIsRounded() {
    Mark third = Grading.PROPORTIONAL.markFor(attended("10:00", "10:20"));
    assertThat(third).isEqualTo(points(MarkStatus.PARTIAL, Fraction.of(100, 3)));
    assertThat(new SeriesPolicy.Sum().combine(List.of(third, third, third)))
        .contains(Fraction.of(100, 1));
  }

  @Test
  void presenceBeforeTheMeetingOpensIsNoLateness() {
    Attended early = new Attended(span("10:00", "11:00"), span("10:10", "10:50"));
    assertThat(early.arrivedAfter()).isZero();
    assertThat(early.leftBefore()).isZero();
  }

  @Test
  void nothingIsJudgedWithoutPresenceOrClass() {
    IntervalSet hour = span("10:00", "11:00");
    assertThat(Attended.of(IntervalSet.EMPTY, hour)).isEmpty();
    assertThat(Attended.of(hour, IntervalSet.EMPTY)).isEmpty();
    assertThatThrownBy(() -> new Attended(hour, IntervalSet.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attended(IntervalSet.EMPTY, hour))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seriesCannotDropFewerThanNone() {
    assertThatThrownBy(() -> new SeriesPolicy.DropLowest(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(MarkPreset.class)
  void everyPresetGivesTheFullMarkForTheFullClass(MarkPreset preset) {
    Outcome outcome = preset.policy().judge(attended("10:00", "11:00"));
    assertThat(outcome.credit()).isEqualTo(Fraction.ONE);
    assertThat(outcome.status()).isEqualTo(MarkStatus.PRESENT);
  }

  @Test
  void onlyOnePresetAsksForTheTeacher() {
    assertThat(MarkPreset.values())
        .filteredOn(preset -> !preset.teacherShare().equals(Fraction.ZERO))
        .containsExactly(MarkPreset.PASS_60_TEACHER_50);
  }

  private static Attended attended(String join, String leave) {
    return new Attended(span(join, leave), span("10:00", "11:00"));
  }

  private static IntervalSet span(String start, String end) {
    return IntervalSet.of(Interval.of(at(start), at(end)));
  }

  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }

  private static Mark points(MarkStatus status, Fraction exact) {
    return new Mark.Points(status, MarkReason.BELOW_SHARE, exact);
  }
}
