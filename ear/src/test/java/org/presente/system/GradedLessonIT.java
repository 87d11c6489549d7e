package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.lms.GradeRow;

/**
 * The main job from end to end, as people do it: LMS and tool on different sites, the lesson in a
 * frame, third-party cookies blocked. People click in real time, so "half of the class" is half to
 * within some seconds; to the second it is shown by the attendance cases.
 */
class GradedLessonIT {
  private static final String STUDENT = "7";
  private School school;
  private Chromium chromium;

  @BeforeEach
  void open() {
    school = School.open(settings());
    chromium = new Chromium();
  }

  /** Of the tool; by default it keeps an H2 file. */
  Map<String, String> settings() {
    return Map.of();
  }

  @AfterEach
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void aStudentPresentForHalfOfTheClassHasFiftyInTheGradebook() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    Instant start = plan(teacher, lesson);

    school.clock().advanceTo(start);
    Page host = teacher.clicksAway(teacher.opens(LmsPerson.WEEK_1).locator("#start"));
    button(host, "Start the meeting").click();

    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    Page zoom = joined(student);
    school.clock().advance(Duration.ofMinutes(30));
    button(zoom, "Leave").click();
    school.clock().advanceTo(start.plus(Duration.ofHours(1)));
    host.reload();
    button(host, "End the meeting for all").click();

    GradeRow grade = gradeAfterTheReport();
    assertThat(grade.points().orElseThrow()).isCloseTo(50, within(0.5));
    assertThat(BrokenRules.in(school.lms().control())).isEmpty();
    assertThat(school.zoom().control().violations()).isEmpty();
    looksAtTheResult(teacher);
    looksAtTheirOwn(student);
  }

  private Instant plan(LmsPerson teacher, FrameLocator lesson) {
    MeetingForm form = MeetingForm.openedIn(lesson);
    Chromium.picture(teacher.page(), "meeting-form");
    form.save();
    lesson.locator("#start").waitFor();
    Chromium.picture(teacher.page(), "lesson-teacher");
    return Instant.parse(lesson.locator("time[data-show=full]").getAttribute("datetime"));
  }

  private Page joined(LmsPerson student) {
    FrameLocator lesson = student.opens(LmsPerson.WEEK_1);
    lesson.locator("#join").waitFor();
    Chromium.picture(student.page(), "lesson-student-phone");
    Page plain = withoutScripts(student);
    Await.until(
        "a page served without a call", Duration.ofSeconds(60), () -> servedWithoutACall(plain));
    Page zoom = plain.waitForPopup(() -> plain.locator("#join").click());
    button(zoom, "Join").click();
    button(zoom, "Leave").waitFor();
    return zoom;
  }

  /** The same lesson in a browser of the same person that runs no scripts. */
  private Page withoutScripts(LmsPerson student) {
    String address = student.page().frames().get(1).url();
    Page plain =
        chromium.page(
            new Browser.NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false));
    plain.context().addCookies(student.visitCookies(address));
    plain.navigate(address);
    return plain;
  }

  /**
   * Tasks call Zoom and the LMS too, whenever they are due; a page that called them itself would
   * never be served without a call.
   */
  private boolean servedWithoutACall(Page page) {
    long before = calls();
    page.reload();
    return calls() == before;
  }

  private long calls() {
    long lms =
        school.lms().control().counters().all().values().stream().mapToLong(Long::longValue).sum();
    return lms + school.zoom().control().requests().size();
  }

  private GradeRow gradeAfterTheReport() {
    Instant deadline = school.clock().instant().plus(Duration.ofHours(6));
    return Await.value(
        "the mark reaches the gradebook",
        Duration.ofSeconds(120),
        () -> {
          if (school.clock().instant().isBefore(deadline)) {
            school.aMinutePasses();
          }
          return grade();
        });
  }

  private Optional<GradeRow> grade() {
    return school.lms().control().grades().stream()
        .filter(row -> row.personId().equals(STUDENT) && row.points().isPresent())
        .findFirst();
  }

  private void looksAtTheResult(LmsPerson teacher) {
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#attendance").click();
    lesson.locator("table").first().waitFor();
    Chromium.picture(teacher.page(), "attendance");
    teacher.page().navigate(school.lms().url() + "/courses/" + LmsPerson.COURSE);
    teacher.page().locator("#grades").click();
    Chromium.picture(teacher.page(), "gradebook");
  }

  private static void looksAtTheirOwn(LmsPerson student) {
    FrameLocator lesson = student.opens(LmsPerson.WEEK_1);
    lesson.locator("#own-attendance").waitFor();
    Chromium.picture(student.page(), "lesson-student-ended");
    lesson.locator("#own-attendance").click();
    lesson.locator("h2").first().waitFor();
    Chromium.picture(student.page(), "own-attendance");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
