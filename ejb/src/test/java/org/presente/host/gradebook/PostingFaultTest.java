package org.presente.host.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.gradebook.passback.ColumnSearch;
import org.presente.host.gradebook.passback.ScorePosting;
import org.presente.host.gradebook.passback.SweepTask;
import org.presente.host.task.WorkBench;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.persistence.WorkItem;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.testing.Backend;
import org.presente.testing.DyingTransactions;

/** A platform that refuses, stumbles or forgets to answer, and a tool that is killed. */
class PostingFaultTest extends PostingBench {
  @Test
  @DisplayName("LTI 33: an expired token is replaced once")
  void anExpiredTokenIsReplacedOnce() {
    fault(Endpoint.SCORES, Fault.status(401), 1);
    propose(mark(ana, "50.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(asked(Endpoint.TOKEN)).isEqualTo(2);
    assertThat(incidents()).isZero();
  }

  @Test
  @DisplayName("LTI 33: refused fresh tokens stop the lesson until somebody retries")
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
  @DisplayName("LTI 33: an outage for one person holds up nobody else")
  void anOutageForOnePersonHoldsUpNobodyElse() {
    fault(Endpoint.SCORES, Fault.statusForPerson(503, "4"), 1_000);
    long[] others = new long[20];
    for (int i = 0; i < others.length; i++) {
      others[i] = school.student(Integer.toString(6 + i), "No " + i);
    }
    propose(
        java.util.stream.LongStream.concat(
                java.util.stream.LongStream.of(ana), java.util.Arrays.stream(others))
            .mapToObj(it -> mark(it, "50.00"))
            .toArray(ScoreProposal[]::new));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.WAITING);
    for (long other : others) {
      assertThat(posting(other).state()).isEqualTo(PostingState.SENT);
    }
  }

  @Test
  @DisplayName("LTI 33: a withdrawn scope stops the lesson and tells the operator")
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
  @DisplayName("LTI 33: who cannot be graded is skipped alone")
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
  @DisplayName("LTI 33: a 409 with the wanted value in place is done")
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
  @DisplayName("LTI 33: a 409 with another value is superseded and not retried")
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
  @DisplayName("LTI 33: 429 is sat out for as long as the platform asks")
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
  @DisplayName("LTI 33: an outage is sat out with growing pauses")
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
  @DisplayName("LTI 32: a score whose answer got lost stands once")
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
    kill("gradebook.post", ScorePosting.class, 2);

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
  @DisplayName("LTI 31: a node that dies after making the column leaves one column")
  void aProcessKilledAfterThePlatformMadeTheColumnFindsItAgain() {
    propose(mark(ana, "50.00"));
    kill("gradebook.column", ColumnSearch.class, 1);
    assertThat(columns()).hasSize(1);
    work();

    assertThat(columns()).hasSize(1);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(50));
  }

  /**
   * Lets another node do everything but the recording, and its lease end.
   *
   * @param commits how many transactions come before the recording
   */
  private void kill(String kind, Class<? extends WorkHandler> handler, int commits) {
    WorkItem item = workOf(kind);
    Backend dying = backend(new DyingTransactions(database.transactions(), commits));
    WorkHandler handlerThere = dying.get(handler);
    assertThatThrownBy(
            () ->
                handlerThere.handle(backend.get(WorkBench.class).claimAndDie(kind, item.subject())))
        .isInstanceOf(DyingTransactions.Killed.class);
  }

  @Test
  @DisplayName(
      "LTI 32: the timestamp is committed before the score is sent and rises after a restart")
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
  @DisplayName("LTI 33: what the queue lost is brought back")
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
