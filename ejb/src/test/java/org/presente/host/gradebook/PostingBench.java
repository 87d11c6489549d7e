package org.presente.host.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.Incidents;
import org.presente.host.config.Setting;
import org.presente.host.course.LessonOpened;
import org.presente.host.database.Transactions;
import org.presente.host.gradebook.passback.ColumnSearch;
import org.presente.host.gradebook.passback.ScorePosting;
import org.presente.host.outbound.OutboundHttp;
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
import org.presente.testing.Backend;
import org.presente.testing.Campus;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** A lesson of the sandbox's LMS whose gradebook takes marks. */
@OnEveryDatabase
abstract class PostingBench {
  static final String SESSION = "zoom:1";
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final List<Class<? extends WorkHandler>> PASSBACK =
      List.of(ColumnSearch.class, ScorePosting.class);

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private static final ToolKey KEY = ToolKey.generate();
  @Parameter TestDatabase database;
  Campus campus;
  Backend backend;
  School school;
  GradebookService gradebook;
  long lesson;
  long ana;
  long ben;

  @BeforeEach
  void openTheLesson() {
    database.clear();
    campus = new Campus(clock, KEY);
    backend = backend(database.transactions());
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

  Backend backend(Transactions transactions) {
    Map<Setting, String> settings = Map.of(Setting.ALLOW_INSECURE_PLATFORMS, "true");
    Backend made = new Backend(database, transactions, clock, settings);
    HttpPort http = made.get(OutboundHttp.class);
    ServiceTokens tokens = new ServiceTokens(http, campus.toolKeys(), clock);
    AuthorizedCalls calls = new AuthorizedCalls(http, tokens, clock);
    made.beans()
        .with(LineItems.class, new LineItems(calls))
        .with(Scores.class, new Scores(calls))
        .with(Results.class, new Results(calls));
    return made;
  }

  void opened(Optional<LessonOpened.Grading> grading) {
    backend.run(
        () ->
            gradebook.onLessonOpened(
                new LessonOpened(school.registrationId, school.courseId, lesson, ana, grading)));
  }

  void propose(ScoreProposal... proposals) {
    propose(SESSION, proposals);
  }

  void propose(String session, ScoreProposal... proposals) {
    backend.run(
        () ->
            gradebook.propose(
                new ColumnSpec(lesson, session, "Week 1 (2026-11-22)", HUNDRED),
                List.of(proposals)));
  }

  static ScoreProposal mark(long person, String points) {
    return new ScoreProposal(person, new BigDecimal(points), "30/60 min");
  }

  int work() {
    return backend.work(PASSBACK);
  }

  PostingView posting(long person) {
    return gradebook.postings(lesson, SESSION).getOrDefault(person, PostingView.nothing());
  }

  GradeRow onlyGrade(String subject) {
    assertThat(campus.gradesOf(subject)).hasSize(1);
    return campus.gradesOf(subject).get(0);
  }

  void fault(Endpoint endpoint, Fault fault, int times) {
    campus.control().faults().enqueue(endpoint, fault, times);
  }

  long asked(Endpoint endpoint) {
    return campus.control().counters().of(endpoint);
  }

  List<Column> columns() {
    return campus.control().campus().gradebook().columns();
  }

  long incidents() {
    return backend.get(Incidents.class).newest(100).size();
  }

  WorkItem workOf(String kind) {
    return backend.tx(
        () ->
            backend
                .database()
                .entityManager()
                .createQuery("select w from WorkItem w where w.kind = :kind", WorkItem.class)
                .setParameter("kind", kind)
                .getSingleResult());
  }
}
