package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.rule.Fault.Kind;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;

/** The tool is killed without warning at the worst moments; afterwards everything stands once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledToolIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SLOW = Duration.ofSeconds(20);
  private School school;
  private Chromium chromium;
  private LmsPerson teacher;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
    teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @AfterEach
  void nothingIsSpoiltAnyMore() {
    school.zoom().control().clearFaults();
    school.lms().control().faults().clear();
  }

  @Test
  void betweenSavedAndCreatedOnZoom() {
    school.zoom().control().fail("meetingCreate", Kind.SERVER_ERROR, 100);
    MeetingForm.openedIn(teacher.opens("24")).save();
    killAndStart();
    theMeetingExistsOnce("24", "Week 1");
  }

  @Test
  void afterZoomMadeTheMeetingButBeforeWeKnewIt() {
    school.zoom().control().fail(slow("meetingCreate"));
    MeetingForm.openedIn(teacher.opens("25")).save();
    Await.until("Zoom has made it", PATIENCE, () -> meetings("Week 2").size() == 1);
    killAndStart();
    theMeetingExistsOnce("25", "Week 2");
  }

  @Test
  void afterZoomRegisteredSomebodyButBeforeWeKnewIt() {
    school.zoom().control().fail(slow("meetingRegistrantCreate"));
    MeetingForm.openedIn(teacher.opens("26")).save();
    Await.until("Zoom has registered somebody", PATIENCE, () -> !registrants("Week 3").isEmpty());
    killAndStart();
    int learners = school.learners().size();
    Await.until("all are registered", PATIENCE, () -> registrants("Week 3").size() >= learners);
    assertThat(registrants("Week 3")).extracting(Registrant::email).doesNotHaveDuplicates();
    assertThat(registrants("Week 3")).hasSize(learners);
  }

  @Test
  void betweenTheReportAndTheScore() {
    school.lms().control().faults().enqueue(Endpoint.TOKEN, Fault.status(503), 1000);
    school.lms().control().accessTokens().revokeAll();
    playHalfAClass("27", "Week 4");
    Await.until(
        "the tool wants to post",
        Duration.ofSeconds(120),
        () -> {
          school.aMinutePasses();
          return school.lms().control().counters().of(Endpoint.TOKEN) > 0 && reportsRead() > 1;
        });
    school.tool().kill();
    nothingIsSpoiltAnyMore();
    school.tool().start();
    theScoreStandsOnce("27");
  }

  @Test
  void afterTheLmsTookTheScoreButBeforeWeKnewIt() {
    school.lms().control().faults().enqueue(Endpoint.SCORES, Fault.droppedAnswer(), 1000);
    playHalfAClass("28", "Week 5");
    Await.until(
        "the LMS has the score",
        Duration.ofSeconds(120),
        () -> {
          school.aMinutePasses();
          return !grades("28").isEmpty();
        });
    school.tool().kill();
    nothingIsSpoiltAnyMore();
    school.tool().start();
    theScoreStandsOnce("28");
  }

  private static org.presente.sandbox.zoom.rule.Fault slow(String operation) {
    return new org.presente.sandbox.zoom.rule.Fault(operation, Kind.SLOW, 1, SLOW);
  }

  private void killAndStart() {
    school.tool().kill();
    nothingIsSpoiltAnyMore();
    school.tool().start();
  }

  private void theMeetingExistsOnce(String lessonId, String week) {
    FrameLocator lesson = teacher.opens(lessonId);
    PlaywrightAssertions.assertThat(lesson.locator("#start"))
        .isVisible(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout(PATIENCE.toMillis()));
    assertThat(meetings(week)).hasSize(1);
  }

  /** One student joins by the personal link and leaves when half of the time has passed. */
  private void playHalfAClass(String lessonId, String week) {
    MeetingForm.openedIn(teacher.opens(lessonId)).save();
    int learners = school.learners().size();
    Await.until("all are registered", PATIENCE, () -> registrants(week).size() == learners);
    Meeting meeting = meetings(week).get(0);
    school.clock().advanceTo(meeting.start().orElseThrow());
    var control = school.zoom().control();
    control.start(meeting.id());
    Registrant somebody = registrants(week).get(0);
    var stay = control.join(meeting.id(), new Joiner.Registered(somebody.id(), somebody.name()));
    school.clock().advance(Duration.ofMinutes(30));
    control.leave(meeting.id(), stay.userId());
    school.clock().advance(Duration.ofMinutes(30));
    control.end(meeting.id());
  }

  private int reportsRead() {
    return school.zoom().control().counters().entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT).contains("participants"))
        .mapToInt(java.util.Map.Entry::getValue)
        .sum();
  }

  private void theScoreStandsOnce(String lessonId) {
    GradeRow grade =
        Await.value(
            "the score stands",
            PATIENCE,
            () -> {
              school.aMinutePasses();
              return present(lessonId);
            });
    assertThat(grade.points().orElseThrow()).isCloseTo(50, within(0.5));
    assertThat(grades(lessonId).stream().map(row -> row.column().id()).distinct()).hasSize(1);
    assertThat(BrokenRules.in(school.lms().control())).isEmpty();
  }

  private Optional<GradeRow> present(String lessonId) {
    return grades(lessonId).stream().filter(row -> row.points().orElse(0) > 0).findFirst();
  }

  private List<GradeRow> grades(String lessonId) {
    return school.lms().control().grades().stream()
        .filter(row -> row.lessonId().equals(lessonId))
        .toList();
  }

  private List<Meeting> meetings(String week) {
    return school.zoom().control().meetings().stream()
        .filter(meeting -> meeting.topic().startsWith(week + ":"))
        .toList();
  }

  private List<Registrant> registrants(String week) {
    return meetings(week).stream().flatMap(meeting -> meeting.registrants().stream()).toList();
  }
}
