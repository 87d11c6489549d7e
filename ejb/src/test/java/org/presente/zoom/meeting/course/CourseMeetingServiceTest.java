package org.presente.zoom.meeting.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.Plugins;
import org.presente.host.roster.CourseRole;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingView;

/** A course's meetings as its home and people's calendars have them. */
class CourseMeetingServiceTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void staffReadsWhatIsKnownAndZoomIsNotAsked() {
    MeetingView meeting = school.plannedIn(Duration.ofHours(3));
    long assistant = school.person("Tomás", "t@school.example", CourseRole.ASSISTANT);
    school.zoom().clearJournal();

    CourseMeetingView forTeacher = meetings(CourseRole.INSTRUCTOR, school.teacherId());
    CourseMeetingView forAssistant = meetings(CourseRole.ASSISTANT, assistant);

    assertThat(forTeacher.zoomId()).isEqualTo(meeting.zoomId());
    assertThat(forTeacher.passcode()).contains(meeting.passcode());
    assertThat(forTeacher.registered()).isEqualTo(meeting.registration().used());
    assertThat(forTeacher.joinUrl().isEmpty())
        .as("a link for all, unless each has one")
        .isEqualTo(forTeacher.registered());
    assertThat(forAssistant.passcode()).isEmpty();
    assertThat(forTeacher.toString()).doesNotContain(meeting.passcode(), meeting.topic());
    assertThat(school.zoom().requests()).isEmpty();
  }

  @Test
  void studentsReadNothingOfIt() {
    long ana = school.person("Ana", "a@school.example", CourseRole.LEARNER);

    assertThatThrownBy(() -> meetings(CourseRole.LEARNER, ana)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCancelledMeetingIsACancelledEventAndANewOneIsTheSameEvent() {
    school.plannedIn(Duration.ofHours(3));
    CourseEvent planned = event();

    school.backend().run(() -> school.meetings().cancel(school.visit()));
    CourseEvent cancelled = event();
    school.save(school.draftIn(Duration.ofHours(5)));
    CourseEvent again = event();

    assertThat(planned.isCancelled()).isFalse();
    assertThat(cancelled.isCancelled()).isTrue();
    assertThat(again.isCancelled()).isFalse();
    assertThat(List.of(cancelled.key(), again.key())).containsOnly(planned.key());
  }

  @Test
  void aClassThatIsOverTookPlaceThoughItsMeetingIsTakenOff() {
    school.plannedIn(Duration.ofHours(3));
    school.clock().advance(Duration.ofHours(6));

    school.backend().run(() -> school.meetings().cancel(school.visit()));

    assertThat(event().isCancelled()).isFalse();
  }

  @Test
  void anotherHostsMeetingIsTheSameEventToPeople() {
    school.plannedIn(Duration.ofHours(3));
    String key = event().key();
    MeetingDraft draft = school.draft();
    String other =
        school.backend().call(() -> school.meetings().hosts(school.visit())).stream()
            .map(host -> host.id())
            .filter(id -> !id.equals(draft.hostId()))
            .findFirst()
            .orElseThrow();

    school.save(School.hostedBy(draft, other));

    assertThat(event().key()).isEqualTo(key);
    assertThat(event().isCancelled()).isFalse();
  }

  /** The course's only event. */
  private CourseEvent event() {
    List<CourseEvent> events =
        school
            .backend()
            .call(() -> school.backend().get(Plugins.class).eventsIn(school.courseId()));
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private CourseMeetingView meetings(CourseRole role, long person) {
    Map<Long, CourseMeetingView> all =
        school
            .backend()
            .call(
                () ->
                    school
                        .backend()
                        .get(CourseMeetingService.class)
                        .meetings(school.visit(person, role)));
    return all.get(school.lessonId());
  }
}
