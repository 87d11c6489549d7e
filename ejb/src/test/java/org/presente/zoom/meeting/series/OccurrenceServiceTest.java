package org.presente.zoom.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

class OccurrenceServiceTest {
  private static final Duration DAY = Duration.ofDays(1);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aSeriesIsOneMeetingOnZoomAndTheLessonShowsItsNextClass() {
    List<OccurrenceView> dates = aDailySeries(4);

    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(dates).hasSize(4);
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.meeting().changedByZoom()).isEmpty();
    assertThat(school.meeting().registration().used()).isTrue();
    assertThat(school.meeting().start()).isEqualTo(dates.get(0).start());

    school.clock().advanceTo(dates.get(1).start());

    assertThat(school.meeting().start()).isEqualTo(dates.get(1).start());
  }

  @Test
  void aHolidayIsTakenOutOnZoomTooAndTheOthersStay() {
    List<OccurrenceView> dates = aDailySeries(4);

    assertThat(cancel(dates.get(1), Extent.THIS)).isEqualTo(DateChange.SAVED);
    school.backend().work();

    assertThat(onZoom()).containsExactly(start(dates, 0), start(dates, 2), start(dates, 3));
    assertThat(dates().get(1).state()).isEqualTo(OccurrenceState.CANCELLED);
    assertThat(classes()).hasSize(3);
  }

  @Test
  void cancellingThisAndFollowingEndsTheSeries() {
    List<OccurrenceView> dates = aDailySeries(4);

    cancel(dates.get(2), Extent.FOLLOWING);
    school.backend().work();

    assertThat(onZoom()).containsExactly(start(dates, 0), start(dates, 1));
  }

  @Test
  void movingThisAndFollowingKeepsTheStepBetweenThem() {
    List<OccurrenceView> dates = aDailySeries(3);
    LocalDateTime later =
        LocalDateTime.ofInstant(dates.get(1).start(), School.ZONE).plusMinutes(90);

    assertThat(move(dates.get(1), Extent.FOLLOWING, later)).isEqualTo(DateChange.SAVED);
    school.backend().work();

    assertThat(onZoom())
        .containsExactly(
            start(dates, 0),
            start(dates, 1).plus(Duration.ofMinutes(90)),
            start(dates, 2).plus(Duration.ofMinutes(90)));
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void seriesThatBeginsADayLaterDoesSoOnZoomToo() {
    List<OccurrenceView> dates = aDailySeries(3);

    school.save(School.startingAt(school.draft(), school.draft().start().plusDays(1)));
    school.backend().work();

    assertThat(onZoom())
        .containsExactly(start(dates, 1), start(dates, 2), start(dates, 2).plus(DAY));
    assertThat(dates()).extracting(OccurrenceView::start).isEqualTo(onZoom());
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
  }

  @Test
  void cancelledDatesSurviveAnEditOfTheWholeSeries() {
    List<OccurrenceView> dates = aDailySeries(3);
    cancel(dates.get(1), Extent.THIS);
    school.backend().work();

    school.save(
        school
            .draft()
            .recurring(
                Optional.of(new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(5)))));
    school.backend().work();

    assertThat(dates()).hasSize(5);
    assertThat(onZoom()).hasSize(4).doesNotContain(start(dates, 1));
  }

  @Test
  void savingTheSameSeriesAgainCostsNoWrite() {
    aDailySeries(3);
    school.zoom().clearJournal();

    school.save(school.draft());
    school.backend().work();

    assertThat(school.zoom().count("meetingUpdate")).isZero();
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
  }

  @Test
  void aBusyHostIsToldWithTimesAndHostsThatAreFree() {
    List<OccurrenceView> dates = aDailySeries(3);
    school.newLesson("Week 2");
    LocalDateTime second = LocalDateTime.ofInstant(start(dates, 1), School.ZONE);
    MeetingDraft draft = School.startingAt(school.draft(), second.plusMinutes(30));

    ClashView clash = clashes(draft).orElseThrow();

    assertThat(clash.starts()).containsExactly(start(dates, 1).plus(Duration.ofMinutes(30)));
    assertThat(clash.freeStarts()).hasSize(3).allSatisfy(at -> assertFree(draft, at));
    assertThat(clash.freeHosts()).isNotEmpty().noneMatch(h -> h.id().equals(draft.hostId()));
    String other = school.hostId(DemoAccount.SECOND_HOST);
    assertThat(clashes(School.hostedBy(draft, other))).isEmpty();
  }

  private void assertFree(MeetingDraft draft, LocalDateTime at) {
    assertThat(clashes(School.startingAt(draft, at))).isEmpty();
  }

  private Optional<ClashView> clashes(MeetingDraft draft) {
    ClashService service = school.backend().get(ClashService.class);
    return school.backend().call(() -> service.clashes(school.visit(), draft));
  }

  private List<OccurrenceView> aDailySeries(int count) {
    Recurrence daily = new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(count));
    school.save(school.draftIn(DAY).recurring(Optional.of(daily)));
    school.backend().work();
    return dates();
  }

  private List<OccurrenceView> dates() {
    return school.backend().call(() -> service().dates(school.visit()));
  }

  private DateChange cancel(OccurrenceView date, Extent extent) {
    return school.backend().call(() -> service().cancel(school.visit(), date.planned(), extent));
  }

  private DateChange move(OccurrenceView date, Extent extent, LocalDateTime start) {
    Duration length = Duration.between(date.start(), date.end());
    return school
        .backend()
        .call(() -> service().move(school.visit(), date.planned(), extent, start, length));
  }

  private OccurrenceService service() {
    return school.backend().get(OccurrenceService.class);
  }

  private List<?> classes() {
    Instant now = school.clock().instant();
    Meetings meetings = school.backend().get(Meetings.class);
    return school
        .backend()
        .call(() -> meetings.scheduledBetween(now, now.plus(Duration.ofDays(30))));
  }

  private List<Instant> onZoom() {
    return school.zoom().meetings().get(0).occurrences().stream()
        .filter(date -> !date.deleted())
        .map(date -> date.start())
        .toList();
  }

  private static Instant start(List<OccurrenceView> dates, int index) {
    return dates.get(index).start();
  }
}
