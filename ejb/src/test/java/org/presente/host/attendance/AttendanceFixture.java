package org.presente.host.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.config.Setting;
import org.presente.host.course.Visit;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.roster.CourseRole;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** A course with a lesson scheduled 10:00–11:00, as in the case tables, and evidence for it. */
@OnEveryDatabase
abstract class AttendanceFixture {
  static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
  static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

  @Parameter TestDatabase database;

  final MovableClock clock = new MovableClock(TEN);
  Backend backend;
  School school;
  AttendanceService attendance;
  long lesson;
  long ana;
  long ben;
  Visit teacher;
  Visit anasVisit;

  @BeforeEach
  void openSchool() {
    database.clear();
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

  void build(Map<Setting, String> settings) {
    backend = new Backend(database, clock, settings);
    attendance = backend.get(AttendanceService.class);
  }

  static PresenceRow row(String key, Evidence who, int fromMinute, int toMinute) {
    return PresenceRow.of(key, "i1", who, minute(fromMinute), minute(toMinute));
  }

  static PresenceRow row(String name, int fromMinute, int toMinute) {
    return row(name + fromMinute, Evidence.named(name), fromMinute, toMinute);
  }

  static Instant minute(int minute) {
    return TEN.plus(Duration.ofMinutes(minute));
  }

  SessionEvidence evidence(boolean stable, Map<String, Long> people, PresenceRow... rows) {
    return evidence(
        "occurrence-1",
        List.of(new InstanceEvidence("i1", TEN, ELEVEN, stable, List.of(rows))),
        people);
  }

  SessionEvidence evidence(
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

  void record(boolean stable, PresenceRow... rows) {
    record(evidence(stable, Map.of(), rows));
  }

  void record(SessionEvidence evidence) {
    backend.run(() -> attendance.record(evidence));
  }

  AttendanceTable table() {
    return backend.tx(() -> attendance.table(teacher, session().id()));
  }

  SessionView session() {
    return backend.tx(() -> attendance.sessions(teacher)).get(0);
  }

  MarkView mark(long person) {
    return table().marks().stream().filter(it -> it.personId() == person).findFirst().orElseThrow();
  }

  Map<Long, BigDecimal> proposed() {
    return backend.tx(
        () ->
            database
                .entityManager()
                .createQuery("select s from ScoreEntity s", ScoreEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(ScoreEntity::personId, ScoreEntity::points)));
  }

  List<Long> skipped() {
    return database
        .entityManager()
        .createQuery("select s from ScoreEntity s", ScoreEntity.class)
        .getResultStream()
        .filter(score -> !score.isWaiting())
        .map(ScoreEntity::personId)
        .toList();
  }

  long count(Class<?> entity) {
    return database
        .entityManager()
        .createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
        .getSingleResult();
  }
}
