package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.zoom.live.Joiner;

/** The pages about attendance as staff and students see them, in all languages and on a phone. */
class AttendancePagesIT {
  private static final String STUDENT = "7";
  private static final String ASSISTANT = "34";
  private static final String BRAZILIAN = "5";
  private School school;
  private Chromium chromium;

  @BeforeEach
  void open() {
    school = School.open();
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void rulesMarksPicturesAndLedgerOfOneClass() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    held(teacher, student);

    FrameLocator page = attendance(teacher);
    assertThat(page.locator("#timeline svg[role=img]")).isVisible();
    Chromium.picture(teacher.page(), "attendance-timeline");

    page.locator("#toRules").click();
    page.locator("button[name=preset][value=pass-60-teacher-50]").waitFor();
    Chromium.picture(teacher.page(), "attendance-rules");
    page.locator("[id='rule-pass-from']").fill("101");
    page.locator("button[name=save]").click();
    assertThat(page.locator("[id='rule-pass-from']")).hasAttribute("aria-invalid", "true");
    page.locator("button[name=preset][value=pass-60-teacher-50]").click();
    assertThat(page.locator(".note.good")).isVisible();
    assertThat(page.locator("[id='rule-kind']")).hasValue("pass-fail");
    marks(0);

    page = attendance(teacher);
    page.locator("#student").selectOption(studentOption(page));
    page.locator("#points").fill("80");
    page.locator("button[name=except][value=give]").click();
    assertThat(page.locator("#exceptions .note.good")).isVisible();
    marks(80);

    page = attendance(teacher);
    page.locator("#toLedger").click();
    page.locator("article ol").first().waitFor();
    Chromium.picture(teacher.page(), "attendance-ledger");
    page = attendance(teacher);
    page.locator("#toCourse").click();
    assertThat(page.locator("table.heatmap")).isVisible();
    Chromium.picture(teacher.page(), "attendance-course");

    FrameLocator own = student.opens(LmsPerson.WEEK_1);
    own.locator("#own-attendance").click();
    own.locator("#toLedger").click();
    own.locator("article ol").first().waitFor();
    assertThat(own.locator("article")).hasCount(1);
    Chromium.picture(student.page(), "attendance-own-ledger");
    assertThat(own.locator("script[src*=primefaces]")).hasCount(0);
    inSpanish();
    inPortuguese();
    claimed(teacher);
  }

  /** "That was me": the student's word, what waits for the teacher, and the yes. */
  private void claimed(LmsPerson teacher) {
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), BRAZILIAN);
    FrameLocator own = student.opens(LmsPerson.WEEK_1);
    own.locator("#own-attendance").click();
    own.locator("#claims").waitFor();
    own.locator("#claims").scrollIntoViewIfNeeded();
    Chromium.picture(student.page(), "claim-pt-br");
    own.locator("button[name=claim]").first().click();
    own.locator("#claims .note.wait").waitFor();

    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#matters").waitFor();
    Chromium.picture(teacher.page(), "lesson-teacher-matters");
    FrameLocator page = attendance(teacher);
    assertThat(page.locator("#matters li")).not().hasCount(0);
    Chromium.picture(teacher.page(), "attendance-matters");
    page.locator("#review").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "attendance-review-claim");
    page.locator("#review .claim + .actions button[name=accept]").click();
    assertThat(page.locator("#review .note.good").first()).isVisible();

    own = student.opens(LmsPerson.WEEK_1);
    own.locator("#own-attendance").click();
    assertThat(own.locator("#claims .note.good")).isVisible();
  }

  /**
   * An assistant, who may not choose the rules and gets the file without names. Moodle calls
   * assistants instructors, and then they have an instructor's rights; so here it does not.
   */
  private void inSpanish() {
    school.lms().control().quirks().set(Quirk.ASSISTANT_IS_INSTRUCTOR, false);
    LmsPerson assistant = LmsPerson.signedIn(school, chromium.phone(), ASSISTANT);
    attendance(assistant);
    Chromium.picture(assistant.page(), "attendance-es-phone");
    FrameLocator page = attendance(assistant);
    assertThat(page.locator("#toRules")).hasCount(0);
    page.locator("#toCourse").click();
    page.locator("table.heatmap").waitFor();
    Chromium.picture(assistant.page(), "attendance-course-es-phone");
    Download file = assistant.page().waitForDownload(() -> page.locator("#export").click());
    String text = read(file.path());
    org.assertj.core.api.Assertions.assertThat(text)
        .contains("\"Estudiante 1\";")
        .doesNotContain("Ana Souza");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void inPortuguese() {
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), BRAZILIAN);
    FrameLocator own = student.opens(LmsPerson.WEEK_1);
    own.locator("#own-attendance").click();
    own.locator("#toLedger").waitFor();
    Chromium.picture(student.page(), "own-attendance-pt-br");
    own.locator("#toLedger").click();
    own.locator("article ol").first().waitFor();
    Chromium.picture(student.page(), "own-ledger-pt-br");
  }

  private static String studentOption(FrameLocator page) {
    return page.locator("#student option").all().stream()
        .filter(option -> !option.getAttribute("value").isEmpty())
        .filter(
            option ->
                option.textContent().equals(page.locator(".stays tbody th").first().innerText()))
        .map(option -> option.getAttribute("value"))
        .findFirst()
        .orElseThrow();
  }

  private FrameLocator attendance(LmsPerson teacher) {
    FrameLocator page = teacher.opens(LmsPerson.WEEK_1);
    page.locator("#attendance").click();
    page.locator("table.marks").waitFor();
    return page;
  }

  private void held(LmsPerson teacher, LmsPerson student) {
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm.openedIn(lesson).save();
    lesson.locator("#start").waitFor();
    Instant start = Instant.parse(lesson.locator("time[data-show=full]").getAttribute("datetime"));
    school.clock().advanceTo(start);
    Page host = teacher.clicksAway(teacher.opens(LmsPerson.WEEK_1).locator("#start"));
    button(host, "Start the meeting").click();
    FrameLocator theirs = student.opens(LmsPerson.WEEK_1);
    Page zoom = student.clicksAway(theirs.locator("#join"));
    button(zoom, "Join").click();
    button(zoom, "Leave").waitFor();
    long meeting = school.zoom().control().meetings().get(0).id();
    school.zoom().control().join(meeting, new Joiner.Guest("Moonlight"));
    school.clock().advance(Duration.ofMinutes(30));
    button(zoom, "Leave").click();
    school.clock().advanceTo(start.plus(Duration.ofHours(1)));
    host.reload();
    button(host, "End the meeting for all").click();
    Await.until("the first mark", Duration.ofSeconds(120), () -> soon() && hasMark());
  }

  private boolean soon() {
    school.clock().advance(Duration.ofMinutes(1));
    return true;
  }

  private boolean hasMark() {
    return school.lms().control().grades().stream()
        .anyMatch(row -> row.personId().equals(STUDENT) && row.points().isPresent());
  }

  private void marks(double wanted) {
    Await.until(
        wanted + " in the gradebook",
        Duration.ofSeconds(90),
        () ->
            soon()
                && school.lms().control().grades().stream()
                    .filter(row -> row.personId().equals(STUDENT) && row.points().isPresent())
                    .anyMatch(row -> row.points().getAsDouble() == wanted));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
