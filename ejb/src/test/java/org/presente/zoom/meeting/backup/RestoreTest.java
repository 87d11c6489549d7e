package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.DateShift;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestorePlan;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.RestoreView;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.course.persistence.LessonEntity;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;

class RestoreTest {
  private static final String PASSWORD = "correct horse battery";
  private static final List<String> TABLES =
      List.of("lesson", "zoom_meeting", "zoom_occurrence", "attendance_policy", "work_item");

  private final TwoCourses courses = new TwoCourses();
  private final School school = courses.school;

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void aLookTellsWhatWouldBeMadeAndChangesNothing() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    long restore = courses.taken(courses.other, courses.backup());
    List<Long> before = TABLES.stream().map(courses::count).toList();

    RestorePlan plan = courses.plan(courses.other, restore, RestoreChoices.USUAL);

    assertThat(TABLES.stream().map(courses::count).toList()).isEqualTo(before);
    assertThat(plan.title()).isEqualTo("Physics");
    assertThat(texts(plan, "Week 7"))
        .containsExactly(
            "MAKE backup.step.lesson.made", "MAKE zoom.backup.made", "WARN zoom.backup.clash");
    assertThat(texts(plan, "Week 1")).containsExactly("MAKE backup.step.lesson.made");
  }

  @Test
  void restoredMeetingsComeToBeOnZoomByTheQueue() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    school.backend().work();
    long restore = courses.taken(courses.other, courses.backup());

    RestoreView done = courses.restore(courses.other, restore, RestoreChoices.USUAL);

    assertThat(done.state()).isEqualTo(RestoreState.DONE);
    assertThat(done.progress().done()).isEqualTo(1);
    assertThat(school.zoom().meetings()).hasSize(2);
    assertThat(courses.meetings(courses.other.course()))
        .singleElement()
        .satisfies(it -> assertThat(it.push().state()).isEqualTo(PushView.State.IN_STEP));
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void restoringTwiceMakesNothingTwice() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    courses.restore(
        courses.other, courses.taken(courses.other, courses.backup()), RestoreChoices.USUAL);
    List<Long> once = List.of(courses.count("lesson"), courses.count("zoom_meeting"));

    long again = courses.taken(courses.other, courses.backup());
    RestorePlan plan = courses.plan(courses.other, again, RestoreChoices.USUAL);
    courses.restore(courses.other, again, RestoreChoices.USUAL);

    assertThat(texts(plan, "Week 7"))
        .containsExactly("SKIP backup.step.lesson.same", "SKIP zoom.backup.same");
    assertThat(List.of(courses.count("lesson"), courses.count("zoom_meeting"))).isEqualTo(once);
  }

  @Test
  void aNewStartMovesDatesSkippedDatesAndTheEndInLocalTime() {
    LocalDateTime first = nextMonday().atTime(10, 0);
    Recurrence weekly =
        new Recurrence(
            new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY)),
            new Recurrence.End.Until(first.toLocalDate().plusWeeks(14)));
    aClass("Series", School.startingAt(school.draft(), first).recurring(Optional.of(weekly)));
    cancelled("Series", 3);
    long restore = courses.taken(courses.other, courses.backup());
    LocalDate start = first.toLocalDate().plusWeeks(26).minusDays(2);
    DateShift shift = DateShift.toStart(first.toLocalDate(), start);

    courses.restore(courses.other, restore, RestoreChoices.USUAL.shifted(shift));

    assertThat(shift.weeks()).isEqualTo(26);
    MeetingEntity moved = courses.meetings(courses.other.course()).get(0);
    assertThat(moved.dates()).hasSize(15);
    assertThat(moved.dates())
        .allSatisfy(
            date ->
                assertThat(LocalDateTime.ofInstant(date.start(), School.ZONE).toLocalTime())
                    .isEqualTo(first.toLocalTime()));
    assertThat(LocalDateTime.ofInstant(moved.dates().get(14).start(), School.ZONE))
        .isEqualTo(first.plusWeeks(26 + 14));
    assertThat(moved.dates().get(3).state()).isEqualTo(OccurrenceState.CANCELLED);
    assertThat(moved.classes()).hasSize(14);
  }

  @Test
  void whatLiesInThePastIsNotMadeAndSaidSo() {
    aClass("Soon", school.draftIn(Duration.ofHours(2)));
    byte[] file = courses.backup();
    school.clock().advanceTo(school.clock().instant().plus(Duration.ofDays(3)));
    long restore = courses.taken(courses.other, file);

    assertThat(texts(courses.plan(courses.other, restore, RestoreChoices.USUAL), "Soon"))
        .contains("SKIP zoom.backup.past");
    assertThat(
            texts(
                courses.plan(
                    courses.other, restore, RestoreChoices.USUAL.shifted(new DateShift(1))),
                "Soon"))
        .contains("MAKE zoom.backup.made");
  }

  @Test
  void somebodyWhoIsNotHereHasToBeReplacedBySomebodyWhoIs() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    long restore =
        courses.taken(
            courses.other,
            Doctored.part(
                courses.backup(),
                "zoom",
                json ->
                    json.replace(DemoAccount.HOST, "left@example.org")
                        .replaceAll("\"host\":\\{\"id\":\"[^\"]+\"", "\"host\":{\"id\":\"x\"")));
    RestorePlan plan = courses.plan(courses.other, restore, RestoreChoices.USUAL);
    String stand = school.hostId(DemoAccount.SECOND_HOST);
    RestoreChoices mapped = RestoreChoices.USUAL.hostedBy(Map.of("left@example.org", stand));

    assertThat(texts(plan, "Week 7")).contains("ASK zoom.backup.host");
    courses.restore(courses.other, restore, mapped);

    assertThat(courses.meetings(courses.other.course()))
        .singleElement()
        .satisfies(it -> assertThat(it.hostId()).isEqualTo(stand));
  }

  @Test
  void moreThanADaysWritesAreAnnouncedAndWaitVisibly() {
    for (int i = 0; i < 3; i++) {
      aClass("Series " + i, aDailySeries(i));
      for (int date = 1; date < 45; date++) {
        decided("Series " + i, date, RestoreTest::later);
      }
    }
    long restore = courses.taken(courses.other, courses.backup());

    RestorePlan plan = courses.plan(courses.other, restore, RestoreChoices.USUAL);

    assertThat(plan.course()).extracting(PlannedStep::text).contains("zoom.backup.budget");
    RestoreView waiting = courses.restore(courses.other, restore, RestoreChoices.USUAL);
    assertThat(waiting.progress().waiting()).isPositive();
    assertThat(waiting.progress().total()).isEqualTo(3);
  }

  @Test
  void whatWasOnlyLookedAtIsItsUploadersAlone() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    long restore = courses.taken(courses.other, courses.backup());
    TwoCourses.Place colleague = aColleagueOf(courses.other);

    assertThatThrownBy(() -> courses.plan(colleague, restore, RestoreChoices.USUAL))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> courses.restore(colleague, restore, RestoreChoices.USUAL))
        .isInstanceOf(NotAllowed.class);
    assertThat(courses.view(courses.other, restore).state()).isEqualTo(RestoreState.LOOKED_AT);

    courses.restore(courses.other, restore, RestoreChoices.USUAL);
    assertThat(courses.view(colleague, restore).state()).isEqualTo(RestoreState.DONE);
  }

  private TwoCourses.Place aColleagueOf(TwoCourses.Place place) {
    long colleague =
        courses.person(place, "Colleague", "colleague@example.org", CourseRole.INSTRUCTOR);
    return new TwoCourses.Place(
        place.registration(), place.deployment(), place.course(), colleague);
  }

  @Test
  void nothingOfAFileIsKeptOnceItIsRestored() {
    new PastClass(courses).held();
    long restore = withPeople();
    assertThat(courses.count("restore_piece")).isPositive();

    courses.restore(courses.other, restore, RestoreChoices.USUAL);

    assertThat(courses.count("restore_piece")).isZero();
    assertThat(look(restore)).isEmpty();
  }

  @Test
  void nothingOfAFileIsKeptOnceItIsRefused() {
    long restore = courses.taken(courses.other, courses.backup());
    school
        .backend()
        .run(
            () ->
                courses
                    .get(EntityManager.class)
                    .createNativeQuery("update restore_piece set content = ?1")
                    .setParameter(1, new byte[1])
                    .executeUpdate());

    RestoreView refused = courses.restore(courses.other, restore, RestoreChoices.USUAL);

    assertThat(refused.state()).isEqualTo(RestoreState.REFUSED);
    assertThat(refused.problem()).contains(BackupFlaw.NOT_A_BACKUP);
    assertThat(courses.count("restore_piece")).isZero();
  }

  @Test
  void takingBackAClassTakesItsUndoneExceptionsToo() {
    new PastClass(courses).held();
    long restore = withPeople();
    courses.restore(courses.other, restore, RestoreChoices.USUAL);
    assertThat(courses.count("attendance_exception")).isEqualTo(2);
    changed(
        "update attendance_exception set undone_by = decided_by, undone_at = decided_at"
            + " where session_id in (select id from attendance_session where course_id = "
            + courses.other.course()
            + ")");

    assertThat(courses.undo(courses.other, restore)).isTrue();

    assertThat(courses.count("attendance_session")).isEqualTo(1);
    assertThat(courses.count("attendance_exception")).isEqualTo(1);
  }

  private long withPeople() {
    byte[] file = courses.backup(new BackupOptions(Set.of(), false, Optional.of(PASSWORD)));
    return TwoCourses.taken(courses.upload(courses.other, file, Optional.of(PASSWORD)));
  }

  private Optional<RestorePlan> look(long restore) {
    return school
        .backend()
        .call(
            () ->
                courses
                    .get(RestoreService.class)
                    .plan(courses.visit(courses.other), restore, RestoreChoices.USUAL));
  }

  private void changed(String sql) {
    school
        .backend()
        .run(() -> courses.get(EntityManager.class).createNativeQuery(sql).executeUpdate());
  }

  private MeetingDraft aDailySeries(int hour) {
    return School.startingAt(school.draft(), nextMonday().atTime(8 + 2 * hour, 0))
        .recurring(
            Optional.of(new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(50))));
  }

  @Test
  void aRestoreCanBeTakenBackForADay() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    school.backend().work();
    long restore = courses.taken(courses.other, courses.backup());
    courses.restore(courses.other, restore, RestoreChoices.USUAL);

    assertThat(courses.undo(courses.other, restore)).isTrue();
    school.backend().work();

    assertThat(courses.meetings(courses.other.course())).isEmpty();
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(listed()).isEmpty();
    assertThat(courses.view(courses.other, restore).state()).isEqualTo(RestoreState.UNDONE);
    assertThat(courses.undo(courses.other, restore)).isFalse();

    long again = courses.taken(courses.other, courses.backup());
    courses.restore(courses.other, again, RestoreChoices.USUAL);
    assertThat(listed()).hasSize(2);
    school.clock().advanceTo(school.clock().instant().plus(Duration.ofHours(25)));
    assertThat(courses.undo(courses.other, again)).isFalse();
  }

  @Test
  void restoringInPlaceKeepsWhatIsThereUnlessItIsToBeReplaced() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    write("<p>first</p>");
    byte[] file = courses.backup();
    write("<p>second</p>");
    TwoCourses.Place home =
        new TwoCourses.Place(
            school.registrationId(),
            school.visit().deploymentId(),
            school.courseId(),
            school.teacherId());
    long restore = courses.taken(home, file);

    assertThat(texts(courses.plan(home, restore, RestoreChoices.USUAL), "Week 7"))
        .containsExactly("SKIP backup.step.lesson.kept", "SKIP zoom.backup.same");
    courses.restore(home, restore, RestoreChoices.USUAL.replacing(true));
    assertThat(content()).isEqualTo("<p>first</p>");
    courses.undo(home, restore);
    assertThat(content()).isEqualTo("<p>second</p>");
  }

  @Test
  void aMeetingIsSharedOnlyByStaffOfBothCourses() {
    aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    school.backend().work();
    TwoCourses.Place sibling =
        courses.course(school.registrationId(), school.visit().deploymentId(), "c3");
    RestoreChoices same = RestoreChoices.USUAL.with(ClassChoice.SAME);
    long restore = courses.taken(sibling, courses.backup());

    assertThat(texts(courses.plan(sibling, restore, same), "Week 7"))
        .contains("SKIP zoom.backup.not-sharable");
    courses.member(school.courseId(), sibling.teacher(), CourseRole.INSTRUCTOR);
    assertThat(texts(courses.plan(sibling, restore, same), "Week 7"))
        .contains("MAKE zoom.backup.shared");
    courses.restore(sibling, restore, same);

    assertThat(courses.meetings(sibling.course())).isEmpty();
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(courses.count("zoom_shared_meeting")).isEqualTo(1);
    courses.undo(sibling, restore);
    assertThat(courses.count("zoom_shared_meeting")).isZero();
    assertThat(school.zoom().meetings()).hasSize(1);
  }

  @Test
  void aNodeThatDiesWhileZoomIsToldLeavesTheRestToTheNextOne() {
    for (int i = 0; i < 4; i++) {
      aClass("Class " + i, school.draftIn(Duration.ofDays(3 + i)));
    }
    school.backend().work();
    long restore = courses.taken(courses.other, courses.backup());
    school
        .backend()
        .run(
            () ->
                courses
                    .get(RestoreService.class)
                    .start(courses.visit(courses.other), restore, RestoreChoices.USUAL));
    school.killedAfter("meetingCreate");

    school.clock().advanceTo(school.clock().instant().plus(Duration.ofMinutes(1)));
    for (int i = 0; i < 5; i++) {
      pause();
      school.backend().work();
    }

    assertThat(courses.view(courses.other, restore).progress().done()).isEqualTo(4);
    assertThat(school.zoom().meetings()).hasSize(8);
  }

  /** Leases are on real time; this one is of a fifth of a second. */
  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
  }

  @Test
  void chosenLessonsOnly() {
    long lesson = aClass("Week 7", school.draftIn(Duration.ofDays(3)));
    byte[] file = courses.backup(new BackupOptions(Set.of(lesson), false, Optional.empty()));

    RestorePlan plan =
        courses.plan(courses.other, courses.taken(courses.other, file), RestoreChoices.USUAL);

    assertThat(plan.lessons()).extracting(RestorePlan.Lesson::title).containsExactly("Week 7");
  }

  private long aClass(String title, MeetingDraft draft) {
    return courses.meeting(title, draft);
  }

  private static void later(OccurrenceEntity date) {
    date.move(date.start().plus(Duration.ofMinutes(15)), Duration.ofMinutes(30));
  }

  private void cancelled(String topic, int ordinal) {
    decided(topic, ordinal, OccurrenceEntity::cancel);
  }

  private void decided(String topic, int ordinal, Consumer<OccurrenceEntity> decision) {
    school
        .backend()
        .run(
            () ->
                decision.accept(
                    courses
                        .get(EntityManager.class)
                        .createQuery(
                            "select m from MeetingEntity m where m.wish.topic = :topic"
                                + " and m.courseId = :course",
                            MeetingEntity.class)
                        .setParameter("topic", topic)
                        .setParameter("course", school.courseId())
                        .getSingleResult()
                        .dates()
                        .get(ordinal)));
  }

  private LocalDate nextMonday() {
    LocalDate today = LocalDate.ofInstant(school.clock().instant(), School.ZONE);
    return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
  }

  private static List<String> texts(RestorePlan plan, String title) {
    return plan.lessons().stream()
        .filter(lesson -> lesson.title().equals(title))
        .flatMap(lesson -> lesson.steps().stream())
        .map(step -> step.action() + " " + step.text())
        .toList();
  }

  private List<LessonEntity> listed() {
    return school
        .backend()
        .call(() -> courses.get(CourseRepository.class).lessons(courses.other.course(), 100));
  }

  private void write(String html) {
    school.backend().run(() -> courses.get(CourseService.class).writeContent(school.visit(), html));
  }

  private String content() {
    return school
        .backend()
        .call(() -> courses.get(CourseService.class).lesson(school.visit()).contentHtml());
  }
}
