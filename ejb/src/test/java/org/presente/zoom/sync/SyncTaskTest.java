package org.presente.zoom.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.zoom.School;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.ClashView;

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
    school.zoom().fail("meetings", Fault.Kind.SERVER_ERROR, 1);
    tick();
    assertThat(school.meeting().phase())
        .as("a list that failed ends nothing")
        .isEqualTo(Phase.RUNNING);

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

  @Test
  void hostIsTakenByMeetingsThatWereMadeOnZoom() {
    school.plannedIn(SOON);
    Duration wait = Duration.ofDays(2);
    MeetingDraft wanted = school.draftIn(wait);
    long other = madeOnZoom(wanted);
    tick();
    school.newLesson("Week 2");
    assertThat(clashes(wanted)).hasValueSatisfying(it -> assertThat(it.starts()).hasSize(1));
    assertThat(school.stored("select version from zoom_busy_time")).hasSize(1);

    List<?> before = school.stored("select id, version from zoom_busy_time");
    tick();
    assertThat(school.stored("select id, version from zoom_busy_time"))
        .usingRecursiveComparison()
        .as("a list that tells nothing new writes nothing")
        .isEqualTo(before);

    school.zoom().portal().delete(other);
    tick();
    assertThat(clashes(wanted)).isEmpty();
  }

  private long madeOnZoom(MeetingDraft like) {
    Instant start = like.start().atZone(like.zone()).toInstant();
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("topic", "Staff meeting")
            .put("type", 2)
            .put("start_time", start.truncatedTo(ChronoUnit.SECONDS).toString())
            .put("duration", 30);
    return school.zoom().portal().create(like.hostId(), body).id();
  }

  private Optional<ClashView> clashes(MeetingDraft draft) {
    ClashService service = school.backend().get(ClashService.class);
    return school.backend().call(() -> service.clashes(school.visit(), draft));
  }

  private void tick() {
    school.clock().advance(Duration.ofSeconds(61));
    school.backend().beat();
  }
}
