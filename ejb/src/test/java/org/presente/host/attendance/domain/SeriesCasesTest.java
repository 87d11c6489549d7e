package org.presente.host.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.aClass;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.SeriesPolicy;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;

/** The series table of the cases, by its ids. */
class SeriesCasesTest {

  private static final Mark FULL = markOf(aClass().was(ANA, "10:00", "11:00"));
  private static final Mark TENTH = markOf(aClass().was(ANA, "10:00", "10:06"));
  private static final Mark CANCELLED =
      markOf(aClass().scheduled(Occurrence.of("o3", at("10:00"), at("11:00")).asCancelled()));

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("S1 mean", new SeriesPolicy.Mean(), List.of(FULL, TENTH), "55.00"),
        Arguments.of("S1 best", new SeriesPolicy.Best(), List.of(FULL, TENTH), "100.00"),
        Arguments.of("S1 drop 1", new SeriesPolicy.DropLowest(1), List.of(FULL, TENTH), "100.00"),
        Arguments.of("S1 sum", new SeriesPolicy.Sum(), List.of(FULL, TENTH), "110.00"),
        Arguments.of("S1 each", new SeriesPolicy.EachOccurrence(), List.of(FULL, TENTH), "none"),
        Arguments.of("S4", new SeriesPolicy.Mean(), List.of(FULL, TENTH, CANCELLED), "55.00"),
        Arguments.of("S4 only", new SeriesPolicy.Mean(), List.of(CANCELLED), "none"),
        Arguments.of("S7", new SeriesPolicy.Mean(), enrolledBeforeTheThird(), "55.00"),
        Arguments.of("drop more", new SeriesPolicy.DropLowest(5), List.of(TENTH, FULL), "100.00"),
        Arguments.of("drop none of none", new SeriesPolicy.DropLowest(1), List.of(), "none"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void seriesMarkFollowsThePolicy(String id, SeriesPolicy policy, List<Mark> marks, String wanted) {
    Optional<BigDecimal> points = policy.combine(marks).map(Fraction::rounded);
    assertThat(points.map(Object::toString).orElse("none")).as(id).isEqualTo(wanted);
  }

  /** S1: each occurrence has a mark of its own, the last does not win. */
  @Test
  void occurrencesHaveMarksOfTheirOwn() {
    assertThat(FULL.points()).contains(new BigDecimal("100.00"));
    assertThat(TENTH.points()).contains(new BigDecimal("10.00"));
  }

  /** S2. */
  @Test
  void openingEarlyCostsNobodyAnything() {
    Mark mark = markOf(aClass().instance("i1", "09:30", "11:00").was(ANA, "10:00", "11:00"));
    assertThat(MarkText.of(mark)).isEqualTo("100.00");
  }

  /** S4. */
  @Test
  void cancelledOccurrenceExcusesEverybody() {
    assertThat(CANCELLED).isEqualTo(Mark.excused(MarkReason.CLASS_CANCELLED));
  }

  /** S7. */
  @Test
  void whoEnrolledLaterIsExcusedFromWhatWasBefore() {
    assertThat(enrolledBeforeTheThird())
        .extracting(MarkText::of)
        .containsExactly("EXCUSED", "EXCUSED", "100.00", "10.00");
  }

  @Test
  void withoutTheExcuseLateEnrolmentIsAbsence() {
    Member late = ANA.enrolledSince(at("11:00"));
    Mark mark =
        markOf(
            aClass()
                .roster(late, BEN)
                .was(BEN, "10:00", "11:00")
                .rules(SessionRules.DEFAULT.withoutEnrolmentExcuse()));
    assertThat(MarkText.of(mark)).isEqualTo("0.00");
  }

  @Test
  void presenceBeforeEnrolmentStillEarnsItsMark() {
    Member late = ANA.enrolledSince(at("11:00"));
    assertThat(MarkText.of(markOf(aClass().roster(late).was(ANA, "10:00", "10:30"))))
        .isEqualTo("50.00");
  }

  @Test
  void whoEnrolsDuringTheClassIsExpectedInIt() {
    Member late = ANA.enrolledSince(at("10:59"));
    assertThat(MarkText.of(markOf(aClass().roster(late, BEN).was(BEN, "10:00", "11:00"))))
        .isEqualTo("0.00");
  }

  private static List<Mark> enrolledBeforeTheThird() {
    Instant first = at("10:00");
    Member late = ANA.enrolledSince(week(first, 2).minus(Duration.ofHours(1)));
    return List.of(
        inWeek(late, 0, Duration.ZERO),
        inWeek(late, 1, Duration.ZERO),
        inWeek(late, 2, Duration.ofMinutes(60)),
        inWeek(late, 3, Duration.ofMinutes(6)));
  }

  private static Mark inWeek(Member member, int number, Duration stayed) {
    Instant start = week(at("10:00"), number);
    Evidence ana = Evidence.named("").withEmail(member.email());
    Evidence ben = Evidence.named("").withEmail(BEN.email());
    return markOf(
        aClass()
            .roster(member, BEN)
            .scheduled(Occurrence.of("o" + number, start, start.plus(Duration.ofHours(1))))
            .row(PresenceRow.of("a", "i1", ana, start, start.plus(stayed)))
            .row(PresenceRow.of("b", "i1", ben, start, start.plus(Duration.ofHours(1)))));
  }

  private static Instant week(Instant first, int number) {
    return first.plus(Duration.ofDays(7L * number));
  }

  private static Mark markOf(SessionFixture session) {
    return session.calculate().member("ana").orElseThrow().mark();
  }
}
