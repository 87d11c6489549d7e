package org.presente.zoom.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.zoom.School;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.meeting.PushView;

class SyncTaskTest {
  private static final Duration SOON = Duration.ofMinutes(10);
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void changeOnZoomReachesTheLesson() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    Instant moved =
        school.meeting().start().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    school.changeOnZoom(
        zoomId,
        MeetingRequest.empty()
            .topic("Moved by hand")
            .start(LocalDateTime.ofInstant(moved, School.ZONE), School.ZONE)
            .duration(Duration.ofMinutes(90)));

    tick();

    assertThat(school.meeting().topic()).isEqualTo("Moved by hand");
    assertThat(school.meeting().start()).isEqualTo(moved);
    assertThat(school.meeting().duration()).isEqualTo(Duration.ofMinutes(90));
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
  }

  @Test
  void unsentEditOfOursWins() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.changeOnZoom(zoomId, MeetingRequest.empty().topic("Moved by hand"));
    school.save(School.named(school.draft(), "Ours"));

    tick();

    assertThat(school.meeting().topic()).isEqualTo("Ours");
    assertThat(school.zoom().meeting(zoomId).topic()).isEqualTo("Ours");
  }

  @Test
  void meetingDeletedOnZoomIsGone() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.deleteOnZoom(zoomId);

    tick();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.GONE);
    assertThat(school.meeting().phase()).isEqualTo(Phase.UNAVAILABLE);
    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void startedMeetingRunsAndEndsOnThePage() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.clock().advance(SOON);
    school.zoom().start(zoomId);
    tick();
    assertThat(school.meeting().phase()).isEqualTo(Phase.RUNNING);

    school.clock().advance(Duration.ofMinutes(61));
    school.zoom().end(zoomId);
    tick();
    assertThat(school.meeting().phase()).isEqualTo(Phase.ENDED);
  }

  @Test
  void passcodeChangedOnZoomIsReadInTheHourBefore() {
    long zoomId = school.plannedIn(Duration.ofHours(3)).zoomId().orElseThrow();
    school.changeOnZoom(zoomId, MeetingRequest.empty().passcode("abc12345"));
    tick();
    assertThat(school.meeting().passcode()).isNotEqualTo("abc12345");

    school.clock().advance(Duration.ofMinutes(125));
    tick();

    assertThat(school.meeting().passcode()).isEqualTo("abc12345");
  }

  @Test
  void tickCostsOneListForAHostHoweverManyMeetings() {
    school.plannedIn(Duration.ofHours(5));
    school.newLesson("Week 2");
    school.plannedIn(Duration.ofHours(7));
    school.newLesson("Week 3");
    school.plannedIn(Duration.ofHours(9));
    school.zoom().clearJournal();

    tick();

    assertThat(school.zoom().requests()).hasSize(1);
    assertThat(school.zoom().count("meetings")).isEqualTo(1);
  }

  @Test
  void outageChangesNothingAndTheNextTickGoesOn() {
    long zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.changeOnZoom(zoomId, MeetingRequest.empty().topic("Moved by hand"));
    school.zoom().fail("meetings", Fault.Kind.SERVER_ERROR, 1);
    tick();
    assertThat(school.meeting().topic()).isEqualTo("Week 1");

    tick();
    assertThat(school.meeting().topic()).isEqualTo("Moved by hand");
  }

  private void tick() {
    school.clock().advance(Duration.ofSeconds(61));
    school.backend().beat();
  }
}
