package org.presente.zoom.meeting.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.series.OccurrenceService;

class AttachServiceTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aMeetingMadeOnZoomBecomesTheLessonsWithoutAWrite() {
    ZoomMeeting made =
        onZoom(
            MeetingRequest.empty()
                .type(MeetingRequest.Type.SCHEDULED)
                .start(tomorrowAtTen(), School.ZONE)
                .setting("mute_upon_entry", true)
                .setting("focus_mode", true)
                .setting("alternative_hosts", DemoAccount.SECOND_HOST));
    school.zoom().clearJournal();

    assertThat(attach(spaced(made.id()))).isInstanceOf(Attaching.Attached.class);
    school.backend().beat();
    school.clock().advance(Duration.ofMinutes(2));
    school.backend().beat();

    MeetingView meeting = school.meeting();
    assertThat(meeting.push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(meeting.attached()).isTrue();
    assertThat(meeting.changedByZoom()).isEmpty();
    assertThat(meeting.registration().reason()).contains(Sentence.ATTACHED_WITHOUT_REGISTRATION);
    MeetingDraft draft = school.draft();
    assertThat(draft.topic()).isEqualTo("Colloquium");
    assertThat(draft.start()).isEqualTo(tomorrowAtTen());
    assertThat(draft.passcode()).isEqualTo(made.passcode());
    assertThat(draft.options().amenities().focus()).isTrue();
    assertThat(draft.options().alternativeHosts()).containsExactly(DemoAccount.SECOND_HOST);
    assertThat(writes()).isZero();
  }

  @Test
  void aChangeOfTheLessonThenReachesItAndLeavesItsDescriptionAlone() {
    ZoomMeeting made = onZoom(once().agenda("Bring lenses"));
    attach(made.joinUrl());
    school.zoom().clearJournal();

    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();

    assertThat(school.zoom().body(made.id()).path("topic").asText()).isEqualTo("Optics");
    assertThat(school.zoom().body(made.id()).path("agenda").asText()).isEqualTo("Bring lenses");
    assertThat(school.zoom().count("meetingUpdate")).isEqualTo(1);
  }

  @Test
  void aSeriesIsTakenOverWithItsDatesAndWhatWasDecidedAboutThem() {
    LocalDateTime first = tomorrowAtTen();
    DayOfWeek day = first.getDayOfWeek();
    ZoomMeeting made =
        onZoom(
            MeetingRequest.empty()
                .type(MeetingRequest.Type.RECURRING)
                .start(first, School.ZONE)
                .recurrence(
                    Map.of(
                        "type",
                        2,
                        "repeat_interval",
                        1,
                        "weekly_days",
                        Integer.toString(day.getValue() % 7 + 1),
                        "end_times",
                        4)));
    ZoomGateway zoom = school.backend().get(ZoomGateway.class);
    zoom.series().delete(school.credentials(), made.id(), made.occurrences().get(2).id());
    school.zoom().clearJournal();

    assertThat(attach(Long.toString(made.id()))).isInstanceOf(Attaching.Attached.class);
    school.backend().work();

    assertThat(school.draft().recurrence().orElseThrow().rule())
        .isEqualTo(new RepeatRule.Weekly(1, Set.of(day)));
    OccurrenceService dates = school.backend().get(OccurrenceService.class);
    assertThat(school.backend().call(() -> dates.dates(school.visit())))
        .hasSize(4)
        .extracting(it -> it.open())
        .containsExactly(true, true, false, true);
    assertThat(writes()).isZero();
  }

  @Test
  void aRoomWithoutAFixedTimeIsTakenOverAndStaysOpen() {
    ZoomMeeting made =
        onZoom(
            MeetingRequest.empty()
                .type(MeetingRequest.Type.RECURRING_WITHOUT_TIME)
                .setting("mute_upon_entry", true));
    school.zoom().clearJournal();

    assertThat(attach(made.joinUrl())).isInstanceOf(Attaching.Attached.class);
    school.backend().beat();
    school.clock().advance(Duration.ofDays(40));
    school.backend().beat();

    MeetingView room = school.meeting();
    assertThat(room.phase()).isEqualTo(Phase.OPEN);
    assertThat(room.push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(room.changedByZoom()).isEmpty();
    assertThat(room.registration().reason()).contains(Sentence.ROOM_WITHOUT_LINKS);
    assertThat(school.draft().recurrence()).contains(Recurrence.anyTime());
    assertThat(school.draft().options().muted()).isTrue();
    assertThat(writes()).isZero();

    school.save(School.named(school.draft(), "Common room"));
    school.backend().work();
    assertThat(school.zoom().body(made.id()).path("topic").asText()).isEqualTo("Common room");
    assertThat(school.zoom().body(made.id()).path("type").asInt()).isEqualTo(3);
  }

  @Test
  void givingItUpLeavesItOnZoomAndAnotherLessonMayTakeIt() {
    ZoomMeeting made = onZoom(once());
    attach(Long.toString(made.id()));

    school.backend().run(() -> school.meetings().cancel(school.visit()));
    school.backend().work();
    assertThat(school.zoom().meetings()).hasSize(1);

    school.newLesson("Week 2");
    assertThat(attach(Long.toString(made.id()))).isInstanceOf(Attaching.Attached.class);
    assertThat(school.meeting().zoomId()).contains(made.id());
  }

  @Test
  void whatCannotBeTakenIsSaidInOneSentence() {
    ZoomMeeting made = onZoom(once());
    assertThat(refusal("my meeting")).isEqualTo(Sentence.ATTACH_NUMBER_INVALID);
    assertThat(refusal("812 3456 7890")).isEqualTo(Sentence.ATTACH_NOT_FOUND);
    ZoomMeeting personal = onZoom(once().setting("use_pmi", true));
    assertThat(refusal(Long.toString(personal.id()))).isEqualTo(Sentence.ATTACH_KIND);

    attach(Long.toString(made.id()));
    assertThat(refusal(Long.toString(made.id()))).isEqualTo(Sentence.ATTACH_LESSON_BUSY);
    school.newLesson("Week 2");
    assertThat(refusal(Long.toString(made.id()))).isEqualTo(Sentence.ATTACH_TAKEN);
  }

  @Test
  void aHostWhoIsNotOfTheConnectionIsRefused() {
    ZoomMeeting made = onZoom(once());
    school.zoom().changeUser(DemoAccount.HOST, user -> user.withStatus("inactive"));
    school.clock().advance(Duration.ofHours(2));
    school.backend().beat();

    assertThat(refusal(Long.toString(made.id()))).isEqualTo(Sentence.ATTACH_FOREIGN_HOST);
  }

  @Test
  void aStudentAttachesNothing() {
    long ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
    AttachService service = school.backend().get(AttachService.class);

    assertThatThrownBy(() -> service.attach(school.visit(ana, CourseRole.LEARNER), "81234567890"))
        .isInstanceOf(NotAllowed.class);
  }

  private Attaching attach(String typed) {
    return school.backend().get(AttachService.class).attach(school.visit(), typed);
  }

  private Sentence refusal(String typed) {
    return ((Attaching.Refused) attach(typed)).sentence();
  }

  private long writes() {
    return List.of("meetingCreate", "meetingUpdate", "meetingDelete").stream()
        .mapToLong(operation -> school.zoom().count(operation))
        .sum();
  }

  private MeetingRequest once() {
    return MeetingRequest.empty()
        .type(MeetingRequest.Type.SCHEDULED)
        .start(tomorrowAtTen(), School.ZONE);
  }

  private ZoomMeeting onZoom(MeetingRequest request) {
    ZoomGateway zoom = school.backend().get(ZoomGateway.class);
    return zoom.createMeeting(
            school.credentials(),
            school.hostId(DemoAccount.HOST),
            request.topic("Colloquium").duration(Duration.ofMinutes(50)))
        .value()
        .orElseThrow();
  }

  private LocalDateTime tomorrowAtTen() {
    return LocalDateTime.ofInstant(school.clock().instant(), School.ZONE)
        .truncatedTo(ChronoUnit.DAYS)
        .plusDays(1)
        .withHour(10);
  }

  private static String spaced(long number) {
    String digits = Long.toString(number);
    return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
  }
}
