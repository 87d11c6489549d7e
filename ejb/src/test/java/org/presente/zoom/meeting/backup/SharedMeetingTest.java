package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.AttendanceTable;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.SessionView;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.zoom.School;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.recording.RecordingService;
import org.presente.zoom.recording.RecordingView;
import org.presente.zoom.registrant.JoinAnswer;
import org.presente.zoom.registrant.JoinService;

/** One meeting, two lessons of two courses: people meet, attendance and marks do not. */
class SharedMeetingTest {
  private final TwoCourses courses = new TwoCourses();
  private final School school = courses.school;

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void eachCourseKeepsItsOwnAttendanceAndMarks() {
    long ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
    long original = courses.meeting("Week 7", school.draftIn(Duration.ofMinutes(10)));
    school.backend().work();
    TwoCourses.Place sibling =
        courses.course(school.registrationId(), school.visit().deploymentId(), "c3");
    courses.member(school.courseId(), sibling.teacher(), CourseRole.INSTRUCTOR);
    long ben = courses.person(sibling, "Ben Okafor", "ben@school.example", CourseRole.LEARNER);
    courses.restore(
        sibling,
        courses.taken(sibling, courses.backup()),
        RestoreChoices.USUAL.with(ClassChoice.SAME));
    long shared = sharedLesson();

    MeetingEntity meeting = courses.meetings(school.courseId()).get(0);
    long zoomId = meeting.zoom().zoomId().orElseThrow();
    school.clock().advanceTo(meeting.wish().start());
    school.zoom().start(zoomId);
    school.zoom().join(zoomId, link(original, ana));
    String bens = school.zoom().join(zoomId, link(shared, ben)).userId();
    school.backend().beat();
    school.clock().advance(Duration.ofMinutes(30));
    school.zoom().leave(zoomId, bens);
    school.clock().advance(Duration.ofMinutes(30));
    school.zoom().end(zoomId);
    school.backend().beat();
    school.clock().advance(Duration.ofHours(2));
    school.backend().beat();

    List<MarkView> here = marks(school.visit().in(original));
    List<MarkView> there = marks(courses.visit(sibling).in(shared));
    assertThat(points(here, ana)).isEqualTo(100);
    assertThat(points(there, ben)).isEqualTo(50);
    assertThat(here).noneMatch(mark -> mark.personId() == ben);
    assertThat(there).noneMatch(mark -> mark.personId() == ana);
    assertThat(unmatched(school.visit().in(original))).isZero();
    assertThat(unmatched(courses.visit(sibling).in(shared))).isZero();
    assertThat(school.zoom().meetings()).hasSize(1);

    school.zoom().record(zoomId);
    school.clock().advance(Duration.ofHours(2));
    school.backend().beat();
    isWatchedInBothCourses(school.visit().in(original), courses.visit(sibling).in(shared));
  }

  /** And published where it was made. */
  private void isWatchedInBothCourses(Visit here, Visit there) {
    RecordingService recordings = school.backend().get(RecordingService.class);
    long id = school.backend().call(() -> recordings.ofLesson(here)).get(0).id();
    school.backend().run(() -> recordings.publish(here, id));

    assertThat(school.backend().call(() -> recordings.ofLesson(there)))
        .singleElement()
        .returns(there.lesson(), RecordingView::lessonId)
        .returns(false, RecordingView::manageable);
    assertThat(school.backend().call(() -> recordings.watch(here, id))).isPresent();
    assertThat(school.backend().call(() -> recordings.watch(there, id))).isPresent();
    school.backend().run(() -> recordings.hide(there, id));
    assertThat(school.backend().call(() -> recordings.ofLesson(here)))
        .as("hidden only where it was made")
        .singleElement()
        .returns(true, RecordingView::published)
        .returns(true, RecordingView::manageable);
  }

  private long sharedLesson() {
    return ((Number) school.stored("select lesson_id from zoom_shared_meeting").get(0)).longValue();
  }

  private Joiner link(long lesson, long person) {
    JoinAnswer answer = courses.get(JoinService.class).join(lesson, person);
    return new Joiner.PersonalLink(((JoinAnswer.Go) answer).address());
  }

  private static int points(List<MarkView> marks, long person) {
    return marks.stream()
        .filter(mark -> mark.personId() == person)
        .flatMap(mark -> mark.points().stream())
        .findFirst()
        .orElseThrow()
        .intValue();
  }

  private List<MarkView> marks(Visit visit) {
    return table(visit).marks();
  }

  private int unmatched(Visit visit) {
    return table(visit).unmatched().size();
  }

  private AttendanceTable table(Visit visit) {
    return school
        .backend()
        .call(
            () -> {
              AttendanceService service = courses.get(AttendanceService.class);
              List<SessionView> sessions = service.sessions(visit);
              assertThat(sessions).hasSize(1);
              return service.table(visit, sessions.get(0).id());
            });
  }
}
