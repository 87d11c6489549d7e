package org.presente.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.RowEntity;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.attendance.recording.RetentionTask;
import org.presente.host.attendance.recording.SessionUpdate;
import org.presente.host.config.Setting;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterChanged;
import org.presente.host.task.WorkBench;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** From a plugin's evidence to what the pages show; scheduled 10:00–11:00 as in the case tables. */
abstract class AttendanceCases {
  private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

  private final MovableClock clock = new MovableClock(TEN);
  private Backend backend;
  private School school;
  private AttendanceService attendance;
  private long lesson;
  private long ana;
  private long ben;
  private Visit teacher;
  private Visit anasVisit;

  abstract TestDatabase database();

  @BeforeEach
  void openSchool() {
    database().clear();
    clock.moveTo(ELEVEN.plus(Duration.ofMinutes(40)));
    build(Map.of());
    school = new School(backend, "https://lms.example", "client", "course");
    lesson = school.lesson("week-1");
    ana = school.student("4", "Ana Silva");
    ben = school.student("5", "Ben Okafor");
    long vera = school.member("3", "Vera Lindqvist", CourseRole.INSTRUCTOR);
    teacher = school.visit(lesson, vera, CourseRole.INSTRUCTOR);
    anasVisit = school.visit(lesson, ana, CourseRole.LEARNER);
  }

  private void build(Map<Setting, String> settings) {
    backend = new Backend(database(), clock, settings);
    attendance = backend.get(AttendanceService.class);
  }

  private static PresenceRow row(String key, Evidence who, int fromMinute, int toMinute) {
    return PresenceRow.of(key, "i1", who, minute(fromMinute), minute(toMinute));
  }

  private static PresenceRow row(String name, int fromMinute, int toMinute) {
    return row(name + fromMinute, Evidence.named(name), fromMinute, toMinute);
  }

  private static Instant minute(int minute) {
    return TEN.plus(Duration.ofMinutes(minute));
  }

  private SessionEvidence evidence(boolean stable, Map<String, Long> people, PresenceRow... rows) {
    return evidence(
        "occurrence-1",
        List.of(new InstanceEvidence("i1", TEN, ELEVEN, stable, List.of(rows))),
        people);
  }

  private SessionEvidence evidence(
      String occurrence, List<InstanceEvidence> instances, Map<String, Long> people) {
    return new SessionEvidence(
        school.courseId,
        lesson,
        "zoom",
        occurrence,
        "Week 1",
        TEN,
        ELEVEN,
        ZoneId.of("America/Sao_Paulo"),
        false,
        instances,
        people);
  }

  private void record(boolean stable, PresenceRow... rows) {
    record(evidence(stable, Map.of(), rows));
  }

  private void record(SessionEvidence evidence) {
    backend.run(() -> attendance.record(evidence));
  }

  private AttendanceTable table() {
    return backend.tx(() -> attendance.table(teacher, session().id()));
  }

  private SessionView session() {
    return backend.tx(() -> attendance.sessions(teacher)).get(0);
  }

  private MarkView mark(long person) {
    return table().marks().stream().filter(it -> it.personId() == person).findFirst().orElseThrow();
  }

  private Map<Long, BigDecimal> proposed() {
    return backend.tx(
        () ->
            backend
                .database()
                .entityManager()
                .createQuery("select s from ScoreEntity s", ScoreEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(ScoreEntity::personId, ScoreEntity::points)));
  }

  /** Everything whose change would be a write: versions of marks, sessions, scores and work. */
  private List<Object> versions() {
    List<Object> all = new ArrayList<>();
    for (String entity :
        List.of("MarkEntity", "SessionEntity", "RowEntity", "ScoreEntity", "WorkItem")) {
      all.add(
          backend
              .database()
              .entityManager()
              .createQuery(
                  "select e.id, e.version from " + entity + " e order by e.id", Object[].class)
              .getResultStream()
              .map(List::of)
              .toList());
    }
    return all;
  }

  @Test
  void whoWasThereForHalfTheClassGetsHalfTheMark() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    assertThat(mark(ana).share()).isEqualByComparingTo("0.5");
    assertThat(mark(ana).proof()).contains(Proof.EXACT_NAME);
    assertThat(mark(ben).points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(session())
        .returns(true, SessionView::finalised)
        .returns(Duration.ofHours(1), SessionView::held)
        .returns(2, SessionView::students)
        .returns(2, SessionView::attended)
        .returns(0, SessionView::unmatched);
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void theSameReportTwiceWritesNothing() {
    record(true, row("Ana Silva", 30, 60), row("Somebody", 0, 60));
    List<Object> before = versions();
    clock.advance(Duration.ofMinutes(5));
    record(true, row("Ana Silva", 30, 60), row("Somebody", 0, 60));

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void rowsThatComeLaterAreUnitedNotAdded() {
    record(true, row("Ana Silva", 0, 40));
    record(true, row("Ana Silva", 30, 50));

    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(50));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("83.33");
  }

  @Test
  void aRowThatGrewIsTheSameRow() {
    record(false, row("Ana Silva", 0, 20));
    record(true, row("Ana Silva", 0, 60));

    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(60));
    assertThat(
            backend
                .database()
                .entityManager()
                .createQuery("select r from RowEntity r", RowEntity.class)
                .getResultList())
        .hasSize(1);
  }

  @Test
  void whoIsRecognisedAtTheSecondRunIsMarkedOnce() {
    record(true, row("z", new Evidence("ref-9", "", "", "Zoe at home", ""), 0, 30));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");

    record(
        evidence(
            true,
            Map.of("ref-9", ana),
            row("z", new Evidence("ref-9", "", "", "Zoe at home", ""), 0, 30)));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).proof()).contains(Proof.REGISTRANT);
    assertThat(table().unmatched()).isEmpty();
    assertThat(proposed().get(ana)).isEqualByComparingTo("50");
  }

  @Test
  void absenceIsStatedOnlyWhenTheSessionIsFinal() {
    record(false, row("Ben Okafor", 0, 60));
    assertThat(mark(ana).points()).isEmpty();
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.NOT_FINAL);
    assertThat(proposed()).isEmpty();

    record(true, row("Ben Okafor", 0, 60));
    assertThat(mark(ana).status()).isEqualTo(MarkStatus.ABSENT);
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void aClassReadBeforeItsEndIsSettledAtItsEnd() {
    clock.moveTo(minute(45));
    record(true, row("Ana Silva", 0, 40));
    assertThat(session().finalised()).isFalse();
    clock.moveTo(ELEVEN);
    backend.work(List.of(SessionUpdate.class));

    assertThat(session().finalised()).isTrue();
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void whoLeftTheCourseIsListedNotMarked() {
    school.leave(ana);
    record(true, row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));

    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ben);
    assertThat(table().listed())
        .singleElement()
        .returns(ListedPerson.Kind.LEFT_COURSE, ListedView::kind)
        .returns("Ana Silva", ListedView::name);
    assertThat(proposed()).containsOnlyKeys(ben);
  }

  @Test
  void whoLeavesAfterwardsLosesTheMarkThatStillWaits() {
    record(true, row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));
    school.leave(ana);
    backend.run(() -> attendance.onRosterChanged(new RosterChanged(school.courseId)));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ben);
    assertThat(skipped()).containsExactly(ana);
  }

  private List<Long> skipped() {
    return backend
        .database()
        .entityManager()
        .createQuery("select s from ScoreEntity s", ScoreEntity.class)
        .getResultStream()
        .filter(score -> !score.isWaiting())
        .map(ScoreEntity::personId)
        .toList();
  }

  @Test
  void anUnmatchedPersonIsSuggestedAcceptedRememberedAndTakenBack() {
    record(true, row("Anna Silva", 0, 30), row("Ben Okafor", 0, 60));
    UnmatchedView unmatched = onlyUnmatched();
    assertThat(unmatched.names()).containsExactly("Anna Silva");
    assertThat(unmatched.suggestions()).extracting(SuggestionView::name).contains("Ana Silva");
    assertThat(session().flags()).contains(SessionFlag.UNMATCHED_PEOPLE);

    long id = session().id();
    backend.run(() -> attendance.accept(teacher, id, unmatched.identityKey(), ana));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).proof()).contains(Proof.DECISION);
    assertThat(table().unmatched()).isEmpty();
    assertThat(proposed().get(ana)).isEqualByComparingTo("50");

    DecisionView decision = table().decisions().get(0);
    assertThat(decision.shown()).isEqualTo("Anna Silva");
    assertThat(decision.personName()).contains("Ana Silva");
    backend.run(() -> attendance.undo(teacher, decision.id()));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");
    assertThat(table().unmatched()).hasSize(1);
    assertThat(table().decisions()).isEmpty();
  }

  private UnmatchedView onlyUnmatched() {
    assertThat(table().unmatched()).hasSize(1);
    return table().unmatched().get(0);
  }

  @Test
  void aDecisionReachesTheOtherLessonsOfTheCourse() {
    record(true, row("Anna Silva", 0, 30));
    long first = lesson;
    lesson = school.lesson("week-2");
    record(true, row("Anna Silva", 0, 60));
    Visit second = school.visit(lesson, teacher.personId(), CourseRole.INSTRUCTOR);
    long id = backend.tx(() -> attendance.sessions(second)).get(0).id();
    String key = backend.tx(() -> attendance.table(second, id)).unmatched().get(0).identityKey();
    backend.run(() -> attendance.accept(second, id, key, ana));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(first).isNotEqualTo(lesson);
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void somebodyDismissedIsAGuest() {
    record(true, row("A Stranger", 0, 30));
    String key = onlyUnmatched().identityKey();
    long id = session().id();
    backend.run(() -> attendance.dismiss(teacher, id, key));

    assertThat(table().unmatched()).isEmpty();
    assertThat(table().listed()).singleElement().returns(ListedPerson.Kind.GUEST, ListedView::kind);
  }

  @Test
  void staffAndTestUsersAreListedNotMarked() {
    school.testUser("99");
    record(true, row("Vera Lindqvist", 0, 60), row("Test User", 0, 60), row("Ana Silva", 0, 60));

    assertThat(table().marks())
        .extracting(MarkView::name)
        .containsExactly("Ana Silva", "Ben Okafor");
    assertThat(table().listed())
        .extracting(ListedView::name)
        .containsExactlyInAnyOrder("Vera Lindqvist", "Test User");
  }

  @Test
  void somebodyNewInTheCourseIsRecognisedOnceTheRosterTells() {
    record(true, row("Chen Wei", 0, 60));
    assertThat(table().unmatched()).hasSize(1);
    long chen = school.student("6", "Chen Wei");
    backend.run(() -> attendance.onRosterChanged(new RosterChanged(school.courseId)));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(mark(chen).points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(session().unmatched()).isZero();
  }

  @Test
  void aRunMovedToAnotherClassCountsThereAlone() {
    InstanceEvidence run =
        new InstanceEvidence("i1", TEN, ELEVEN, true, List.of(row("Ana Silva", 0, 60)));
    record(evidence("occurrence-1", List.of(run), Map.of()));
    record(evidence("occurrence-2", List.of(run), Map.of()));

    List<SessionView> sessions = backend.tx(() -> attendance.sessions(teacher));
    assertThat(sessions).extracting(SessionView::attended).containsExactly(1, 0);
    assertThat(skipped()).containsExactlyInAnyOrder(ana, ben);
    assertThat(sessions.get(1).flags()).contains(SessionFlag.NOT_HELD);
  }

  @Test
  void aCancelledClassMarksNobody() {
    SessionEvidence held = evidence(true, Map.of(), row("Ana Silva", 0, 60));
    record(
        new SessionEvidence(
            held.courseId(),
            held.lessonId(),
            held.source(),
            held.occurrenceKey(),
            held.title(),
            held.scheduledStart(),
            held.scheduledEnd(),
            held.zone(),
            true,
            held.instances(),
            held.registrants()));

    assertThat(mark(ana).points()).isEmpty();
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.CLASS_CANCELLED);
    assertThat(proposed()).isEmpty();
  }

  @Test
  void whereMarksArePreviewedTheyAreSentByHand() {
    build(Map.of(Setting.GRADES_POST, "after-preview"));
    record(true, row("Ana Silva", 0, 60));
    assertThat(proposed()).isEmpty();
    assertThat(table().postable()).isTrue();
    assertThat(mark(ana).posting()).isEqualTo(PostingView.nothing());

    long id = session().id();
    backend.run(() -> attendance.post(teacher, id));
    assertThat(proposed()).containsOnlyKeys(ana, ben);
    assertThat(mark(ana).posting().state()).isEqualTo(PostingState.STOPPED);
  }

  @Test
  void studentsSeeTheirOwnAttendanceAndNothingElse() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60), row("Stranger", 0, 5));
    List<OwnAttendance> own = backend.tx(() -> attendance.own(anasVisit));

    assertThat(own).hasSize(1);
    assertThat(own.get(0).mark().points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(own.get(0).session())
        .returns(0, SessionView::students)
        .returns(0, SessionView::unmatched)
        .returns(Set.of(), SessionView::flags);
    long id = session().id();
    Stream.<Runnable>of(
            () -> attendance.sessions(anasVisit),
            () -> attendance.table(anasVisit, id),
            () -> attendance.accept(anasVisit, id, "NAME:stranger", ana),
            () -> attendance.dismiss(anasVisit, id, "NAME:stranger"),
            () -> attendance.undo(anasVisit, 1),
            () -> attendance.post(anasVisit, id),
            () -> attendance.retry(anasVisit, id, ana))
        .forEach(this::assertNotAllowed);
  }

  @Test
  void staffReachNothingBeyondTheirLessonAndCourse() {
    record(true, row("Stranger", 0, 5));
    long id = session().id();
    Visit elsewhere =
        school.visit(school.lesson("week-2"), teacher.personId(), CourseRole.INSTRUCTOR);
    long outsider = ana + 1_000_000;

    assertNotAllowed(() -> attendance.table(elsewhere, id));
    assertNotAllowed(() -> attendance.accept(elsewhere, id, "NAME:stranger", ana));
    assertNotAllowed(() -> attendance.accept(teacher, id, "NAME:made up", ana));
    assertNotAllowed(() -> attendance.accept(teacher, id, "NAME:stranger", outsider));
    assertNotAllowed(() -> attendance.undo(teacher, 12345));
  }

  private void assertNotAllowed(Runnable call) {
    assertThatThrownBy(() -> backend.run(call)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void rowsGoAfterTheirTimeAndTheMinutesStay() {
    record(true, row("Ana Silva", 30, 60), row("Stranger", 0, 5));
    clock.advance(Duration.ofDays(179));
    RetentionTask task = backend.get(RetentionTask.class);
    assertThat(backend.get(WorkBench.class).run(task)).isEmpty();
    clock.advance(Duration.ofDays(2));
    assertThat(backend.get(WorkBench.class).run(task)).isEqualTo("rows of 1 sessions removed");

    assertThat(count(RowEntity.class)).isZero();
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    record(true, row("Ana Silva", 0, 60));
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    assertThat(count(RowEntity.class)).isZero();
    assertThat(count(MarkEntity.class)).isEqualTo(2);
  }

  private long count(Class<?> entity) {
    return backend
        .database()
        .entityManager()
        .createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
        .getSingleResult();
  }

  @Test
  void overlongNamesFromASourceAreCutNotRefused() {
    record(true, row("k".repeat(400), Evidence.named("x".repeat(3000)), 0, 60));

    assertThat(onlyUnmatched().names().get(0)).hasSize(1000);
  }
}
