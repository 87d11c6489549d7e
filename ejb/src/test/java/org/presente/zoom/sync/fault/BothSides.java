package org.presente.zoom.sync.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.presente.host.course.Visit;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.series.OccurrenceService;
import org.presente.zoom.meeting.series.OccurrenceView;

/** Compares each lesson, and each meeting on Zoom, with what has to be. */
final class BothSides {
  private static final String WAITING_ROOM = "waiting_room";

  private final School school;
  private final Winners winners;

  BothSides(School school, Winners winners) {
    this.school = school;
    this.winners = winners;
  }

  void areEqual() {
    Set<Long> ours = new HashSet<>();
    winners.byLesson().forEach((lesson, wanted) -> check(lesson, wanted).ifPresent(ours::add));
    Set<Long> there =
        school.zoom().meetings().stream().map(Meeting::id).collect(Collectors.toSet());
    Set<Long> expected = new HashSet<>(ours);
    expected.addAll(winners.strays());
    assertThat(there)
        .as("no meeting twice and none lost")
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(lessonsWithMeeting()).isEqualTo(winners.byLesson().keySet());
    assertThat(school.zoom().violations()).isEmpty();
  }

  private Set<Long> lessonsWithMeeting() {
    return school
        .stored("select current_lesson_id from zoom_meeting where current_lesson_id is not null")
        .stream()
        .map(id -> ((Number) id).longValue())
        .collect(Collectors.toSet());
  }

  /** The meeting's number on Zoom, if it has to be there. */
  private Optional<Long> check(long lesson, Wanted wanted) {
    Visit visit = school.visit().in(lesson);
    MeetingView view = school.backend().call(() -> school.meetings().ofLesson(visit)).orElseThrow();
    assertThat(view.id()).isEqualTo(wanted.meetingId());
    if (wanted.deleted()) {
      assertThat(view.push().state()).as("%s", wanted).isEqualTo(PushView.State.GONE);
      return Optional.empty();
    }
    assertThat(view.push().state()).as("%s", wanted).isEqualTo(PushView.State.IN_STEP);
    inLesson(wanted, view);
    JsonNode actual = school.zoom().portal().look(view.zoomId().orElseThrow());
    onZoom(wanted, actual);
    assertThat(datesOnZoom(actual)).as("dates of %s", wanted).isEqualTo(datesInLesson(visit));
    return view.zoomId();
  }

  /** None of a meeting that takes place once. */
  private List<Instant> datesInLesson(Visit visit) {
    OccurrenceService dates = school.backend().get(OccurrenceService.class);
    return school.backend().call(() -> dates.dates(visit)).stream()
        .map(OccurrenceView::start)
        .toList();
  }

  private static List<Instant> datesOnZoom(JsonNode actual) {
    return StreamSupport.stream(actual.path("occurrences").spliterator(), false)
        .filter(date -> date.path("status").asText().equals("available"))
        .map(date -> Instant.parse(date.path("start_time").asText()))
        .sorted()
        .toList();
  }

  private static void inLesson(Wanted wanted, MeetingView view) {
    assertThat(view.topic()).isEqualTo(wanted.topic());
    assertThat(view.start()).as(wanted.topic()).isEqualTo(wanted.start());
    assertThat(view.duration()).as(wanted.topic()).isEqualTo(wanted.duration());
    assertThat(view.passcode()).as(wanted.topic()).isEqualTo(wanted.passcode());
    assertThat(view.waitingRoom()).as(wanted.topic()).isEqualTo(wanted.waitingRoom());
    assertThat(view.changedByZoom().contains(WAITING_ROOM))
        .as("staff are told of the waiting room of %s", wanted)
        .isEqualTo(wanted.waitingRoom() != wanted.waitingRoomOnZoom());
  }

  /** Of a series only its dates tell. */
  private static Instant start(JsonNode actual) {
    return actual.has("start_time")
        ? Instant.parse(actual.path("start_time").asText())
        : datesOnZoom(actual).get(0);
  }

  private static void onZoom(Wanted wanted, JsonNode actual) {
    assertThat(actual.path("topic").asText()).isEqualTo(wanted.topic());
    assertThat(start(actual)).as(wanted.topic()).isEqualTo(wanted.start());
    assertThat(Duration.ofMinutes(actual.path("duration").asLong()))
        .as(wanted.topic())
        .isEqualTo(wanted.duration());
    assertThat(actual.path("password").asText()).as(wanted.topic()).isEqualTo(wanted.passcode());
    assertThat(actual.path("settings").path(WAITING_ROOM).asBoolean())
        .as(wanted.topic())
        .isEqualTo(wanted.waitingRoomOnZoom());
  }
}
