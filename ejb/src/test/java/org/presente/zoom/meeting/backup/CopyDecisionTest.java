package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.DateShift;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.copy.CopyPlan;
import org.presente.host.backup.copy.CopyService;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonOpened;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/** A course that the platform has copied within its deployment. */
class CopyDecisionTest {
  private final TwoCourses courses = new TwoCourses();
  private final School school = courses.school;
  private TwoCourses.Place copy;
  private long original;
  private long second;

  @BeforeEach
  void aCopiedCourse() {
    original = courses.meeting("Week 7", school.draftIn(Duration.ofDays(3)));
    school
        .backend()
        .run(() -> courses.get(CourseService.class).writeContent(school.visit(), "<p>Read</p>"));
    second = courses.meeting("Week 8", school.draftIn(Duration.ofDays(10)));
    school.backend().work();
    copy = courses.course(school.registrationId(), school.visit().deploymentId(), "copy");
  }

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void nothingIsSharedBeforeSomebodyDecides() {
    long lesson = copied(original, "Week 7");

    assertThat(waiting(courses.visit(copy))).isEqualTo(1);
    boolean undecided = call(service -> service.isUndecided(courses.visit(copy).in(lesson)));
    assertThat(undecided).isTrue();
    assertThat(waiting(student())).isZero();
    assertThat(courses.meetings(copy.course())).isEmpty();
    assertThat(courses.count("zoom_shared_meeting")).isZero();
  }

  @Test
  void newMeetingsAreMadeWithTextsAndMovedDates() {
    copied(original, "Week 7");
    RestoreChoices choices = RestoreChoices.USUAL.shifted(new DateShift(20));

    CopyPlan plan = call(service -> service.plan(courses.visit(copy), choices));
    decide(choices);

    assertThat(plan.found()).containsExactly(Map.entry("Physics", 1L));
    assertThat(plan.firstDay()).isPresent();
    assertThat(plan.lessons().get(0).steps())
        .extracting(step -> step.action() + " " + step.text())
        .containsExactly("CHANGE backup.step.lesson.filled", "MAKE zoom.backup.made");
    MeetingEntity source = courses.meetings(school.courseId()).get(0);
    assertThat(courses.meetings(copy.course()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.zoom().zoomId()).isPresent().isNotEqualTo(source.zoom().zoomId());
              assertThat(Duration.between(source.wish().start(), it.wish().start()))
                  .isEqualTo(Duration.ofDays(140));
            });
    assertThat(waiting(courses.visit(copy))).isZero();
  }

  @Test
  void aLessonThatIsOpenedLaterFollowsTheDecision() {
    copied(original, "Week 7");
    decide(RestoreChoices.USUAL);
    long later = copied(second, "Week 8");

    school
        .backend()
        .run(
            () ->
                courses
                    .get(CopyService.class)
                    .onLessonOpened(
                        new LessonOpened(
                            copy.registration(),
                            copy.course(),
                            later,
                            copy.teacher(),
                            Optional.empty())));
    school.backend().work();

    assertThat(courses.meetings(copy.course()))
        .extracting(it -> it.wish().topic())
        .containsExactly("Week 7", "Week 8");
  }

  @Test
  void theSameMeetingIsOfferedToStaffOfBothCoursesOnly() {
    long lesson = copied(original, "Week 7");
    RestoreChoices same = RestoreChoices.USUAL.with(ClassChoice.SAME);
    assertThat(texts(same)).contains("SKIP zoom.backup.not-sharable");
    courses.member(school.courseId(), copy.teacher(), CourseRole.INSTRUCTOR);

    assertThat(texts(same)).contains("MAKE zoom.backup.shared");
    decide(same);

    assertThat(courses.meetings(copy.course())).isEmpty();
    assertThat(school.zoom().meetings()).hasSize(2);
    MeetingEntity source = courses.meetings(school.courseId()).get(0);
    assertThat(school.backend().call(() -> courses.get(Meetings.class).ofLesson(lesson)))
        .hasValueSatisfying(
            facts -> {
              assertThat(facts.id()).isEqualTo(source.id());
              assertThat(facts.lessonId()).isEqualTo(lesson);
              assertThat(facts.courseId()).isEqualTo(copy.course());
            });
    assertThat(
            school
                .backend()
                .call(() -> courses.meetingService().isShared(courses.visit(copy).in(lesson))))
        .isTrue();
  }

  @Test
  void noMeetingAtAllCanBeChosenForSingleLessons() {
    copied(original, "Week 7");
    copied(second, "Week 8");

    decide(RestoreChoices.USUAL.choosing(Map.of("l" + second, ClassChoice.NONE)));

    assertThat(courses.meetings(copy.course()))
        .extracting(it -> it.wish().topic())
        .containsExactly("Week 7");
    assertThat(courses.count("grade_column")).isZero();
    assertThat(courses.count("attendance_mark")).isZero();
  }

  @Test
  void takingTheDecisionBackAsksAboutAllOfItAgain() {
    copied(original, "Week 7");
    copied(second, "Week 8");
    school
        .backend()
        .insert(
            "course_copy",
            Map.of(
                "deployment_id", copy.deployment(),
                "context_id", "copy",
                "origin_context_id", "c1",
                "state", "WAITING",
                "noticed_at", school.now()));
    decide(RestoreChoices.USUAL.choosing(Map.of("l" + second, ClassChoice.NONE)));
    assertThat(waiting(courses.visit(copy))).isZero();
    assertThat(school.stored("select state from course_copy")).isEqualTo(List.of("DONE"));
    long decision = ((Number) school.stored("select id from course_restore").get(0)).longValue();
    assertThat(courses.undo(copy, decision)).isTrue();
    school.backend().work();
    assertThat(courses.meetings(copy.course())).isEmpty();
    assertThat(waiting(courses.visit(copy))).isEqualTo(2);
    assertThat(school.stored("select state from course_copy")).isEqualTo(List.of("WAITING"));
    decide(RestoreChoices.USUAL);
    assertThat(courses.meetings(copy.course())).hasSize(2);
  }

  @Test
  void otherClassesOfTheHostAreShownAndAnotherHostCanBeChosen() {
    copied(original, "Week 7");
    assertThat(texts(RestoreChoices.USUAL))
        .contains("MAKE zoom.backup.made", "WARN zoom.backup.clash");
    assertThat(texts(RestoreChoices.USUAL.shifted(new DateShift(3))))
        .doesNotContain("WARN zoom.backup.clash");
    gone(DemoAccount.HOST);
    CopyPlan plan = call(service -> service.plan(courses.visit(copy), RestoreChoices.USUAL));
    assertThat(plan.asked()).hasSize(1);
    assertThat(plan.holders()).containsKey(school.hostId(DemoAccount.SECOND_HOST));
    String stand = school.hostId(DemoAccount.SECOND_HOST);
    decide(RestoreChoices.USUAL.hostedBy(Map.of(plan.asked().get(0), stand)));
    assertThat(courses.meetings(copy.course()))
        .singleElement()
        .satisfies(it -> assertThat(it.hostId()).isEqualTo(stand));
  }

  /** The account does not have this user any more. */
  private void gone(String email) {
    school
        .backend()
        .run(
            () ->
                courses
                    .get(EntityManager.class)
                    .createNativeQuery("update zoom_meeting set host_id = 'x' where host_id = ?1")
                    .setParameter(1, school.hostId(email))
                    .executeUpdate());
  }

  private int waiting(Visit visit) {
    return call(service -> service.waiting(visit));
  }

  private List<String> texts(RestoreChoices choices) {
    return call(service -> service.plan(courses.visit(copy), choices)).lessons().stream()
        .flatMap(lesson -> lesson.steps().stream())
        .map(step -> step.action() + " " + step.text())
        .toList();
  }

  private void decide(RestoreChoices choices) {
    school.backend().run(() -> courses.get(CopyService.class).decide(courses.visit(copy), choices));
    school.backend().work();
  }

  private <T> T call(Function<CopyService, T> deed) {
    return school.backend().call(() -> deed.apply(courses.get(CopyService.class)));
  }

  private long copied(long source, String title) {
    return school
        .backend()
        .insert(
            "lesson",
            Map.of(
                "course_id",
                copy.course(),
                "resource_link_id",
                "copy of " + title,
                "title",
                title,
                "content_html",
                "",
                "copied_from_lesson",
                source,
                "created_at",
                school.now()));
  }

  private Visit student() {
    Visit teacher = courses.visit(copy);
    return new Visit(
        teacher.id(),
        teacher.registrationId(),
        teacher.deploymentId(),
        teacher.courseId(),
        Optional.empty(),
        teacher.personId(),
        CourseRole.LEARNER,
        "en",
        Optional.empty(),
        Optional.empty(),
        "",
        teacher.expiresAt());
  }
}
