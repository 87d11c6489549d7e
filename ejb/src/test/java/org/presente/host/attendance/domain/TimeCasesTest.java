package org.presente.host.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.CHEN;
import static org.presente.host.attendance.domain.SessionFixture.HOST;
import static org.presente.host.attendance.domain.SessionFixture.aClass;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.session.Basis;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.session.Stay;

/** The time table of the cases, by its ids. Who is not named never appeared: zero. */
class TimeCasesTest {

  private static final Evidence ANAS_MAIL = Evidence.named("").withEmail(ANA.email());

  static Stream<Arguments> cases() {
    return Stream.of(
        row("T1", aClass().was(ANA, "10:00", "11:00").was(HOST, "10:00", "11:00"), "ana=100.00"),
        row("T2", aClass().was(ANA, "10:30", "11:00"), "ana=50.00"),
        row("T3", aClass().was(ANA, "10:00", "10:20").was(ANA, "10:30", "10:50"), "ana=66.67"),
        row("T4", aClass().was(ANA, "10:00", "10:40").was(ANA, "10:30", "10:50"), "ana=83.33"),
        row("T5", aClass().was(ANA, "10:00", "11:00").was(ANA, "10:10", "10:20"), "ana=100.00"),
        row(
            "T8",
            aClass().instance("i1", "09:30", "11:00").was(ANA, "09:30", "10:30"),
            "ana=50.00"),
        row("T10", hostCameLate(), "ana=100.00"),
        row(
            "T10 with scheduled length",
            hostCameLate().rules(SessionRules.DEFAULT.with(Basis.SCHEDULED)),
            "ana=66.67"),
        row(
            "T11",
            aClass()
                .instance("i1", "10:00", "10:40")
                .was(ANA, "10:00", "10:40")
                .was(BEN, "10:00", "10:20"),
            "ana=100.00 ben=50.00"),
        row(
            "T12",
            aClass()
                .instance("i1", "10:00", "10:10")
                .instance("i2", "10:15", "11:00")
                .was(ANA, "10:00", "10:10")
                .was(CHEN, "10:00", "10:10")
                .was(ANA, "i2", "10:15", "10:30")
                .was(BEN, "i2", "10:15", "11:00"),
            "ana=45.45 ben=81.82 chen=18.18"),
        row(
            "T13",
            aClass()
                .instance("i1", "10:00", "11:00")
                .instance("i2", "11:05", "11:10")
                .was(ANA, "10:00", "11:00")
                .was(ANA, "i2", "11:05", "11:10"),
            "ana=100.00"),
        row(
            "T17",
            aClass()
                .row(PresenceRow.of("w", "i1", ANAS_MAIL, at("10:00"), at("10:30")).inWaitingRoom())
                .was(ANA, "10:30", "11:00"),
            "ana=50.00"),
        row(
            "T18",
            aClass()
                .was(ANA, "10:00", "10:20")
                .was(ANA, "10:20", "10:40")
                .was(ANA, "10:40", "11:00"),
            "ana=100.00"),
        row(
            "T20",
            aClass()
                .row("i1", ANAS_MAIL, Stay.of(at("10:00"), at("11:00"), Duration.ofSeconds(3540))),
            "ana=100.00"),
        row("T21", aClass().was(ANA, "10:30", "10:30"), "ana=0.00"),
        row(
            "T25",
            aClass()
                .row("i1", ANAS_MAIL.withAccountUserId("attendee"), "10:00", "10:30")
                .row("i1", ANAS_MAIL.withAccountUserId("panelist"), "10:30", "11:00"),
            "ana=100.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sessionGivesTheMarksOfTheTable(String id, SessionFixture session, String wanted) {
    Map<String, String> marks = new HashMap<>();
    Stream.of("ana", "ben", "chen", "dana").forEach(member -> marks.put(member, "0.00"));
    Stream.of(wanted.split(" ", -1))
        .map(pair -> pair.split("=", -1))
        .forEach(pair -> marks.put(pair[0], pair[1]));
    assertThat(MarkText.of(session.calculate())).as(id).isEqualTo(marks);
  }

  /** T1, the other half. */
  @Test
  void hostIsListedAndHasNoMark() {
    SessionResult result =
        aClass().was(ANA, "10:00", "11:00").was(HOST, "10:00", "11:00").calculate();

    assertThat(result.member("host")).isEmpty();
    assertThat(result.listed())
        .extracting(ListedPerson::ref, ListedPerson::kind)
        .containsExactly(tuple("host", ListedPerson.Kind.STAFF));
  }

  /** T15. */
  @Test
  void meetingThatEndsWhenTheClassBeginsIsFlaggedAndNotGraded() {
    SessionResult result =
        aClass().instance("i1", "09:00", "10:00").was(ANA, "09:00", "10:00").calculate();

    assertThat(result.flags()).containsExactly(SessionFlag.NOT_HELD);
    assertThat(MarkText.of(result).values()).containsOnly("NOT_GRADED");
  }

  /** T16: not assigned while off-window; a refreshed schedule makes it the session. */
  @Test
  void movedMeetingIsHeldUntilTheScheduleIsRefreshed() {
    InstanceSpan moved = InstanceSpan.of("i1", at("14:00"), at("15:00"));
    SessionFixture stale = aClass().instance(moved).was(ANA, "14:00", "15:00");
    assertThat(stale.input().instances()).isEmpty();
    assertThat(MarkText.of(stale.calculate())).containsEntry("ana", "NOT_GRADED");

    SessionFixture refreshed = stale.scheduled(Occurrence.of("o1", at("14:00"), at("15:00")));
    assertThat(MarkText.of(refreshed.calculate())).containsEntry("ana", "100.00");
  }

  /** T23: the week before and the week after the clocks change in New York (8 March 2026). */
  @ParameterizedTest
  @MethodSource("weeksAroundTheClockChange")
  void weeklyClassFollowsTheMeetingsZone(LocalDateTime local) {
    var start = local.atZone(ZoneId.of("America/New_York")).toInstant();
    var end = start.plus(Duration.ofHours(1));
    SessionResult result =
        aClass()
            .scheduled(Occurrence.of("o1", start, end))
            .row(PresenceRow.of("r", "i1", ANAS_MAIL, start, end))
            .calculate();
    assertThat(MarkText.of(result)).containsEntry("ana", "100.00");
  }

  static Stream<LocalDateTime> weeksAroundTheClockChange() {
    return Stream.of(
        LocalDateTime.parse("2026-03-02T10:00"), LocalDateTime.parse("2026-03-09T10:00"));
  }

  private static SessionFixture hostCameLate() {
    return aClass().instance("i1", "10:20", "11:00").was(ANA, "10:20", "11:00");
  }

  private static Arguments row(String id, SessionFixture session, String wanted) {
    return Arguments.of(id, session, wanted);
  }
}
