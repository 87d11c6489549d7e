package org.presente.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.MessageType;
import org.presente.testing.Backend;
import org.presente.testing.Messages;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** Launches as the validator hands them on, let in by the host. */
@OnEveryDatabase
abstract class ArrivalBench {
  static final String LMS = "https://lms.example";
  static final String CLIENT = "client-1";

  @Parameter TestDatabase database;
  final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
  Backend backend;
  School school;
  CourseService courses;

  @BeforeEach
  void openTheSchool() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    school = new School(backend, LMS, CLIENT, "old");
    backend.get(CopiedLinks.class);
    courses = backend.get(CourseService.class);
  }

  static Messages teacher() {
    return new Messages(LMS, CLIENT, "teacher").roles(Messages.MEMBERSHIP + "Instructor");
  }

  static Messages student(String subject) {
    return new Messages(LMS, CLIENT, subject);
  }

  Visit open(Messages launch) {
    return open(launch.launch());
  }

  Visit review(Messages launch) {
    return open(launch.launch(MessageType.SUBMISSION_REVIEW));
  }

  private Visit open(Accepted launch) {
    Arrival arrival = backend.tx(() -> courses.arrive(launch));
    assertThat(arrival).isInstanceOf(Arrival.Welcome.class);
    return ((Arrival.Welcome) arrival).visit();
  }
}
