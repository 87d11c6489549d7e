package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.bench.Killed;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestorePlan;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.Upload;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingEditor;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/** What lessons have already, when a file or a decision puts something else in its place. */
class ReplacedMeetingTest {
  private final TwoCourses courses = new TwoCourses();
  private final School school = courses.school;

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void singleDatesBecomeWhatTheFileSaysAndComeBackWhenItIsTakenBack() {
    aSeries();
    dates(it -> it.dates().get(1).cancel());
    dates(it -> later(it, 2));
    school.backend().work();
    byte[] file = courses.backup();
    dates(it -> it.dates().get(1).schedule(Duration.ofHours(1)));
    dates(it -> it.dates().get(2).cancel());
    dates(it -> later(it, 3));
    school.backend().work();
    List<OccurrenceState> before = states();
    long restore = courses.taken(home(), file);
    courses.restore(home(), restore, RestoreChoices.USUAL.replacing(true));
    assertThat(states())
        .containsExactly(
            OccurrenceState.SCHEDULED,
            OccurrenceState.CANCELLED,
            OccurrenceState.MOVED,
            OccurrenceState.SCHEDULED,
            OccurrenceState.SCHEDULED);
    assertThat(onZoom()).isEqualTo(here());
    assertThat(courses.undo(home(), restore)).isTrue();
    school.backend().work();
    assertThat(states()).isEqualTo(before);
    assertThat(onZoom()).isEqualTo(here());
  }

  private void aSeries() {
    courses.meeting(
        "Series",
        school
            .draftIn(Duration.ofDays(4))
            .recurring(
                Optional.of(new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(5)))));
    school.backend().work();
  }

  private static void later(MeetingEntity meeting, int date) {
    meeting
        .dates()
        .get(date)
        .move(meeting.dates().get(date).planned().plus(Duration.ofHours(2)), Duration.ofHours(1));
  }

  private void dates(Consumer<MeetingEntity> change) {
    school
        .backend()
        .run(
            () -> {
              MeetingEntity meeting =
                  courses
                      .get(EntityManager.class)
                      .createQuery("select m from MeetingEntity m", MeetingEntity.class)
                      .getSingleResult();
              change.accept(meeting);
              meeting.datesChanged();
              courses.get(WorkQueue.class).enqueue(MeetingEditor.PUSH, meeting.id());
            });
  }

  private List<OccurrenceState> states() {
    return courses.meetings(school.courseId()).get(0).dates().stream()
        .map(date -> date.state())
        .toList();
  }

  private List<Instant> here() {
    return courses.meetings(school.courseId()).get(0).classes().stream()
        .map(slot -> slot.start())
        .sorted()
        .toList();
  }

  private List<Instant> onZoom() {
    return school.zoom().meetings().get(0).occurrences().stream()
        .filter(date -> !date.deleted())
        .map(date -> date.start())
        .sorted()
        .toList();
  }

  private TwoCourses.Place home() {
    return new TwoCourses.Place(
        school.registrationId(),
        school.visit().deploymentId(),
        school.courseId(),
        school.teacherId());
  }

  @Test
  void aShareStaysUnlessItIsToBeReplacedWhichIsSaidAndTakenBack() {
    courses.meeting("Week 7", school.draftIn(Duration.ofDays(3)));
    school.backend().work();
    TwoCourses.Place sibling =
        courses.course(school.registrationId(), school.visit().deploymentId(), "c3");
    courses.member(school.courseId(), sibling.teacher(), CourseRole.INSTRUCTOR);
    byte[] file = courses.backup();
    courses.restore(
        sibling, courses.taken(sibling, file), RestoreChoices.USUAL.with(ClassChoice.SAME));
    long again = courses.taken(sibling, file);
    RestoreChoices replacing = RestoreChoices.USUAL.replacing(true);
    assertThat(texts(courses.plan(sibling, again, RestoreChoices.USUAL)))
        .contains("SKIP zoom.backup.kept-shared");
    assertThat(texts(courses.plan(sibling, again, replacing)))
        .contains("CHANGE zoom.backup.made", "WARN zoom.backup.share-ends");
    courses.restore(sibling, again, replacing);
    assertThat(courses.count("zoom_shared_meeting")).isZero();
    assertThat(courses.meetings(sibling.course())).hasSize(1);
    assertThat(courses.undo(sibling, again)).isTrue();
    assertThat(courses.count("zoom_shared_meeting")).isEqualTo(1);
    assertThat(courses.meetings(sibling.course())).isEmpty();
  }

  /** Every Moodle has a course 2 with a link 1. */
  @Test
  void theSameIdsOnAnotherPlatformAreNotTheSameLesson() {
    courses.meeting("Week 7", school.draftIn(Duration.ofDays(3)));
    TwoCourses.Place stranger = courses.place("https://third.example", "c1");
    aLesson(stranger, "Another title");
    byte[] file =
        Doctored.entry(
            courses.backup(),
            "manifest.json",
            it -> it.replaceAll("\"installation\":\"[^\"]+\"", "\"installation\":\"elsewhere\""));
    RestorePlan plan = courses.plan(stranger, courses.taken(stranger, file), RestoreChoices.USUAL);
    assertThat(texts(plan)).contains("MAKE backup.step.lesson.made");
    assertThat(texts(plan)).doesNotContain("SKIP backup.step.lesson.same");
    RestorePlan back = courses.plan(home(), courses.taken(home(), file), RestoreChoices.USUAL);
    assertThat(texts(back)).doesNotContain("MAKE backup.step.lesson.made");
  }

  private void aLesson(TwoCourses.Place place, String title) {
    school
        .backend()
        .insert(
            "lesson",
            Map.of(
                "course_id",
                place.course(),
                "resource_link_id",
                "Week 7",
                "title",
                title,
                "content_html",
                "",
                "created_at",
                school.now()));
  }

  @Test
  void aFileWithTwoMeetingsForOneLessonIsRefused() {
    long one = courses.meeting("One", school.draftIn(Duration.ofDays(3)));
    long two = courses.meeting("Two", school.draftIn(Duration.ofDays(4)));
    byte[] file =
        Doctored.part(
            courses.backup(), "zoom", it -> it.replace("\"l" + two + "\"", "\"l" + one + "\""));
    assertThat(courses.upload(courses.other, file, Optional.empty()))
        .isInstanceOf(Upload.Refused.class);
  }

  @Test
  void aNodeThatDiesInTheMiddleOfARestoreLeavesNothingAndTheNextOneDoesItAll() {
    courses.meeting("Week 7", school.draftIn(Duration.ofDays(3)));
    school.backend().work();
    long restore = courses.taken(courses.other, courses.backup());
    school
        .backend()
        .run(
            () ->
                courses
                    .get(RestoreService.class)
                    .start(courses.visit(courses.other), restore, RestoreChoices.USUAL));
    school.backend().transactions().dieWhen(this::isInTheMiddle);
    assertThatThrownBy(school.backend()::work).isInstanceOf(Killed.class);
    school.backend().transactions().live();
    assertThat(courses.view(courses.other, restore).state()).isEqualTo(RestoreState.WAITING);
    assertThat(courses.count("restored_lesson")).isZero();
    assertThat(courses.meetings(courses.other.course())).isEmpty();
    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    school.backend().work();
    assertThat(courses.view(courses.other, restore).state()).isEqualTo(RestoreState.DONE);
    assertThat(courses.meetings(courses.other.course())).hasSize(1);
    assertThat(courses.count("restored_lesson")).isEqualTo(2);
  }

  /** Asked in the transaction that is about to be committed. */
  private boolean isInTheMiddle() {
    return !courses
        .get(EntityManager.class)
        .createNativeQuery("select id from restore_trace")
        .getResultList()
        .isEmpty();
  }

  private static List<String> texts(RestorePlan plan) {
    return plan.lessons().stream()
        .flatMap(lesson -> lesson.steps().stream())
        .map(step -> step.action() + " " + step.text())
        .toList();
  }
}
