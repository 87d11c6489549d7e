package org.presente.host.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.audit.Incidents;
import org.presente.host.config.Setting;
import org.presente.host.course.LessonOpened;
import org.presente.host.database.Transactions;
import org.presente.host.gradebook.passback.ColumnSearch;
import org.presente.host.gradebook.passback.ScorePosting;
import org.presente.host.gradebook.passback.SweepTask;
import org.presente.host.outbound.OutboundHttp;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.WorkBench;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.persistence.WorkItem;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.Scores;
import org.presente.lti.http.HttpPort;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.testing.Backend;
import org.presente.testing.Campus;
import org.presente.testing.DyingTransactions;
import org.presente.testing.MovableClock;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** Marks on their way into the sandbox's strict gradebook. */
abstract class PostingCases {
  private static final String SESSION = "zoom:1";
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final List<Class<? extends WorkHandler>> PASSBACK =
      List.of(ColumnSearch.class, ScorePosting.class);

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private final ToolKey key = ToolKey.generate();
  private Campus campus;
  private Backend backend;
  private School school;
  private GradebookService gradebook;
  private long lesson;
  private long ana;
  private long ben;

  abstract TestDatabase database();

  @BeforeEach
  void openTheLesson() {
    database().clear();
    campus = new Campus(clock, key);
    backend = backend(database().transactions());
    gradebook = backend.get(GradebookService.class);
    school = new School(backend, campus.url(), Campus.CLIENT_ID, Campus.COURSE);
    lesson = school.lesson(Campus.LESSON);
    ana = school.student("4", "Ana Silva");
    ben = school.student("5", "Ben Okafor");
    opened(Optional.of(campus.grading()));
  }

  @AfterEach
  void close() {
    campus.close();
  }

  private Backend backend(Transactions transactions) {
    Map<Setting, String> settings = Map.of(Setting.ALLOW_INSECURE_PLATFORMS, "true");
    Backend made = new Backend(database(), transactions, clock, settings);
    HttpPort http = made.get(OutboundHttp.class);
    ServiceTokens tokens = new ServiceTokens(http, campus.toolKeys(), clock);
    AuthorizedCalls calls = new AuthorizedCalls(http, tokens, clock);
    made.beans()
        .with(LineItems.class, new LineItems(calls))
        .with(Scores.class, new Scores(calls))
        .with(Results.class, new Results(calls));
    return made;
  }

  private void opened(Optional<LessonOpened.Grading> grading) {
    backend.run(
        () ->
            gradebook.onLessonOpened(
                new LessonOpened(school.registrationId, school.courseId, lesson, ana, grading)));
  }

  private void propose(ScoreProposal... proposals) {
    propose(SESSION, proposals);
  }

  private void propose(String session, ScoreProposal... proposals) {
    backend.run(
        () ->
            gradebook.propose(
                new ColumnSpec(lesson, session, "Week 1 (2026-11-22)", HUNDRED),
                List.of(proposals)));
  }

  private static ScoreProposal mark(long person, String points) {
    return new ScoreProposal(person, new BigDecimal(points), "30/60 min");
  }

  private int work() {
    return backend.work(PASSBACK);
  }

  private PostingView posting(long person) {
    return gradebook.postings(lesson, SESSION).getOrDefault(person, PostingView.nothing());
  }

  private GradeRow onlyGrade(String subject) {
    assertThat(campus.gradesOf(subject)).hasSize(1);
    return campus.gradesOf(subject).get(0);
  }

  private void fault(Endpoint endpoint, Fault fault, int times) {
    campus.control().faults().enqueue(endpoint, fault, times);
  }

  private long asked(Endpoint endpoint) {
    return campus.control().counters().of(endpoint);
  }

  private List<Column> columns() {
    return campus.control().campus().gradebook().columns();
  }

  private long incidents() {
    return backend.get(Incidents.class).newest(100).size();
  }

  private WorkItem workOf(String kind) {
    return backend.tx(
        () ->
            backend
                .database()
                .entityManager()
                .createQuery("select w from WorkItem w where w.kind = :kind", WorkItem.class)
                .setParameter("kind", kind)
                .getSingleResult());
  }

  @Test
  void aMarkStandsInTheGradebookInAColumnOfItsSession() {
    propose(mark(ana, "50.00"));
    work();

    GradeRow grade = onlyGrade("4");
    assertThat(grade.points()).isEqualTo(OptionalDouble.of(50));
    assertThat(grade.comment()).isEqualTo("30/60 min");
    assertThat(grade.lessonId()).isEqualTo(Campus.LESSON);
    assertThat(columns())
        .singleElement()
        .returns("Week 1 (2026-11-22)", Column::label)
        .returns(SESSION, Column::resourceId)
        .returns(ColumnSpec.TAG, Column::tag);
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(posting(ana).sentAt()).contains(clock.instant());
    assertThat(campus.control().violations().all()).isEmpty();
  }

  @Test
  void anUnchangedMarkIsNotSentAgain() {
    propose(mark(ana, "50.00"));
    work();
    propose(mark(ana, "50.00"));

    assertThat(work()).isZero();
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void aChangedMarkReplacesOursWithinTheSameSecond() {
    propose(mark(ana, "50.00"));
    work();
    Instant first = onlyGrade("4").timestamp();
    propose(mark(ana, "75.00"));
    work();

    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(75));
    assertThat(onlyGrade("4").timestamp()).isEqualTo(first.plusSeconds(1));
    assertThat(posting(ana).sentPoints().orElseThrow()).isEqualByComparingTo("75");
  }

  @Test
  void aMarkThatAPersonChangedIsKeptAndTheDifferenceShown() {
    propose(mark(ana, "50.00"));
    work();
    campus.control().campus().gradebook().override(columns().get(0).id(), "4", 80);
    propose(mark(ana, "60.00"));
    work();

    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(80));
    assertThat(posting(ana).state()).isEqualTo(PostingState.KEPT);
    assertThat(posting(ana).platformPoints().orElseThrow()).isEqualByComparingTo("80");
    assertThat(posting(ana).reason()).contains(PostingReason.CHANGED_BY_PERSON);
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void anExpiredTokenIsReplacedOnce() {
    fault(Endpoint.SCORES, Fault.status(401), 1);
    propose(mark(ana, "50.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(asked(Endpoint.TOKEN)).isEqualTo(2);
    assertThat(incidents()).isZero();
  }

  @Test
  void aPlatformThatRefusesFreshTokensStopsTheLessonUntilSomebodyRetries() {
    fault(Endpoint.SCORES, Fault.status(401), 2);
    propose(mark(ana, "50.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.STOPPED);
    assertThat(posting(ana).reason()).contains(PostingReason.UNAUTHORIZED);
    assertThat(posting(ana).incidentCode()).isPresent();

    backend.run(() -> gradebook.retry(lesson, SESSION, ana));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void forbiddenForOnePersonStopsNobodyElse() {
    fault(Endpoint.SCORES, Fault.statusForPerson(403, "4"), 1);
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.REFUSED);
    assertThat(posting(ana).reason()).contains(PostingReason.FORBIDDEN);
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void forbiddenForTwoPersonsStopsTheLessonAndTellsTheOperator() {
    fault(Endpoint.SCORES, Fault.status(403), 2);
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.STOPPED);
    assertThat(posting(ben).state()).isEqualTo(PostingState.STOPPED);
    assertThat(incidents()).isEqualTo(1);
  }

  @Test
  void aPersonUnknownToTheGradebookIsReportedAndTheOthersArePosted() {
    fault(Endpoint.SCORES, Fault.statusForPerson(404, "4"), 2);
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.REFUSED);
    assertThat(posting(ana).reason()).contains(PostingReason.PERSON_UNKNOWN);
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
    assertThat(columns()).hasSize(1);
  }

  @Test
  void whoIsNoStudentThereIsRefusedForThisPersonAlone() {
    long chen = school.student("3", "Vera Lindqvist");
    propose(mark(chen, "50.00"), mark(ben, "100.00"));
    work();

    assertThat(posting(chen).state()).isEqualTo(PostingState.REFUSED);
    assertThat(posting(chen).reason()).contains(PostingReason.NOT_GRADABLE);
    assertThat(posting(chen).detail()).hasValueSatisfying(it -> assertThat(it).contains("400"));
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void aRemovedColumnIsMadeAnewWithAllItsMarks() {
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    work();
    campus.control().campus().gradebook().remove(columns().get(0).id());
    propose(mark(ana, "60.00"));
    work();

    assertThat(columns()).hasSize(1);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(60));
    assertThat(onlyGrade("5").points()).isEqualTo(OptionalDouble.of(100));
  }

  @Test
  void aConflictWithTheWantedValueInPlaceIsDone() {
    propose(mark(ana, "50.00"));
    work();
    setOnPlatform(60, clock.instant().plusSeconds(3600));
    fault(Endpoint.RESULTS, Fault.status(404), 1);
    propose(mark(ana, "60.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(asked(Endpoint.SCORES)).isEqualTo(2);
  }

  @Test
  void aConflictWithAnotherValueIsSupersededAndNotRetried() {
    propose(mark(ana, "50.00"));
    work();
    setOnPlatform(50, clock.instant().plusSeconds(3600));
    propose(mark(ana, "60.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.REFUSED);
    assertThat(posting(ana).reason()).contains(PostingReason.SUPERSEDED);
    clock.advance(Duration.ofDays(1));
    assertThat(work()).isZero();
  }

  private void setOnPlatform(double points, Instant timestamp) {
    String column = columns().get(0).id();
    campus
        .control()
        .campus()
        .gradebook()
        .change(column, "4", grade -> new Grade(column, "4", points, null, "", timestamp));
  }

  @Test
  void anOverloadedPlatformIsLeftAloneForAsLongAsItAsks() {
    fault(Endpoint.SCORES, Fault.tooManyRequests(Duration.ofSeconds(90)), 1);
    propose(mark(ana, "50.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.WAITING);
    assertThat(workOf("gradebook.post").notBefore()).isEqualTo(clock.instant().plusSeconds(90));
    clock.advance(Duration.ofSeconds(89));
    assertThat(work()).isZero();
    clock.advance(Duration.ofSeconds(1));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void anOutageIsSatOutWithGrowingPauses() {
    fault(Endpoint.SCORES, Fault.status(503), 3);
    propose(mark(ana, "50.00"));
    work();
    Duration first = Duration.between(clock.instant(), workOf("gradebook.post").notBefore());
    clock.advance(first);
    work();
    Duration second = Duration.between(clock.instant(), workOf("gradebook.post").notBefore());
    clock.advance(second);
    work();
    clock.advance(Duration.ofHours(1));
    work();

    assertThat(second).isEqualTo(first.multipliedBy(2));
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(incidents()).isZero();
  }

  @Test
  void aScoreWhoseAnswerGotLostStandsOnce() {
    fault(Endpoint.SCORES, Fault.droppedAnswer(), 1);
    propose(mark(ana, "50.00"));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.WAITING);
    clock.advance(Duration.ofMinutes(5));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(50));
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void aProcessKilledAfterThePlatformTookTheScoreLeavesItStandingOnce() {
    propose(mark(ana, "50.00"));
    backend.work(List.of(ColumnSearch.class));
    kill("gradebook.post", ScorePosting.class);

    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(50));
    assertThat(posting(ana).state()).isEqualTo(PostingState.WAITING);
    Instant sent = onlyGrade("4").timestamp();
    clock.advance(Duration.ofMinutes(5));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(onlyGrade("4").timestamp()).isEqualTo(sent);
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void aProcessKilledAfterThePlatformMadeTheColumnFindsItAgain() {
    propose(mark(ana, "50.00"));
    kill("gradebook.column", ColumnSearch.class);
    assertThat(columns()).hasSize(1);
    work();

    assertThat(columns()).hasSize(1);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(50));
  }

  /** Lets another node do everything but the recording, and its lease end. */
  private void kill(String kind, Class<? extends WorkHandler> handler) {
    WorkItem item = workOf(kind);
    Backend dying = backend(new DyingTransactions(database().transactions(), 1));
    WorkHandler handlerThere = dying.get(handler);
    assertThatThrownBy(
            () ->
                handlerThere.handle(
                    backend.get(WorkBench.class).claimAndDie(kind, Long.parseLong(item.subject()))))
        .isInstanceOf(DyingTransactions.Killed.class);
  }

  @Test
  void theTimestampIsCommittedBeforeTheScoreIsSent() {
    fault(Endpoint.SCORES, Fault.droppedConnection(), 1);
    propose(mark(ana, "50.00"));
    work();
    Instant tried = clock.instant();
    clock.moveTo(tried.minusSeconds(7200));
    backend.run(() -> gradebook.retry(lesson, SESSION, ana));
    work();

    assertThat(onlyGrade("4").timestamp()).isEqualTo(tried.plusSeconds(1));
  }

  @Test
  void whoLeftTheCourseIsNotPosted() {
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    school.leave(ana);
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SKIPPED);
    assertThat(posting(ana).reason()).contains(PostingReason.LEFT_COURSE);
    assertThat(campus.gradesOf("4")).isEmpty();
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void testUsersAndStaffAreNotPosted() {
    long preview = school.testUser("6");
    long teacher = school.member("3", "Vera Lindqvist", CourseRole.INSTRUCTOR);
    propose(mark(preview, "50.00"), mark(teacher, "100.00"));
    work();

    assertThat(posting(preview).reason()).contains(PostingReason.NOT_GRADED);
    assertThat(posting(teacher).reason()).contains(PostingReason.NOT_GRADED);
    assertThat(asked(Endpoint.SCORES)).isZero();
  }

  @Test
  void aMarkWaitsForTheFirstLaunchThatTellsWhereTheGradebookIs() {
    long first = lesson;
    lesson = school.lesson("25");
    opened(Optional.empty());
    propose(mark(ana, "50.00"));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.STOPPED);
    assertThat(posting(ana).reason()).contains(PostingReason.NO_GRADEBOOK);

    opened(Optional.of(campus.grading()));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(lesson).isNotEqualTo(first);
  }

  @Test
  void theFirstSessionUsesTheColumnTheLessonCameWith() {
    campus
        .control()
        .campus()
        .gradebook()
        .add(
            new Column(
                "900",
                Campus.COURSE,
                campus.toolId(),
                "Week 1",
                100,
                "",
                "",
                Campus.LESSON,
                true,
                org.presente.sandbox.lms.platform.Json.object().nullNode()));
    opened(Optional.of(campus.gradingWith("900")));
    propose(mark(ana, "50.00"));
    work();
    propose("zoom:2", mark(ana, "100.00"));
    work();

    assertThat(columns()).hasSize(2);
    assertThat(campus.gradesOf("4"))
        .extracting(row -> row.column().ownedByLesson(), GradeRow::points)
        .containsExactlyInAnyOrder(
            tuple(true, OptionalDouble.of(50)), tuple(false, OptionalDouble.of(100)));
  }

  @Test
  void aWithdrawnMarkThatStillWaitsIsNotSent() {
    propose(mark(ana, "50.00"));
    backend.run(() -> gradebook.withdraw(lesson, SESSION, List.of(ana)));
    work();

    assertThat(campus.gradesOf("4")).isEmpty();
    assertThat(posting(ana).reason()).contains(PostingReason.NO_MARK_ANY_MORE);
    propose(mark(ana, "50.00"));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void theSweepBringsBackWhatTheQueueLost() {
    propose(mark(ana, "50.00"));
    backend.run(
        () ->
            backend
                .database()
                .entityManager()
                .createQuery("delete from WorkItem w")
                .executeUpdate());
    clock.advance(Duration.ofHours(1));
    String said = backend.get(WorkBench.class).run(backend.get(SweepTask.class));
    clock.advance(Duration.ofHours(1));
    work();

    assertThat(said).isEqualTo("1 scores wait");
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
  }
}
