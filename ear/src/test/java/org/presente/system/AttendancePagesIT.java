package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.lms.quirk.Quirk;

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
    HeldClass.of(school, teacher, student, STUDENT);

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

    found(attendance(teacher), teacher);
    disputed(teacher);
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

  /** One among many: by a part of the name, in the page alone, and by what is the matter. */
  private static void found(FrameLocator page, LmsPerson teacher) {
    Locator students = page.locator("#marksTable tbody tr:visible");
    int all = students.count();
    String name = page.locator("#marksTable tbody th").first().innerText();
    page.locator("input[data-find=marksTable]").fill(name.toUpperCase(Locale.ROOT));
    assertThat(students).hasCount(1);
    Chromium.picture(teacher.page(), "attendance-found");
    page.locator("input[data-find=marksTable]").fill("");
    assertThat(students).hasCount(all);
    page.locator("#filters a", new FrameLocator.LocatorOptions().setHasText("absent")).click();
    assertThat(students).hasCount(all - 1);
  }

  /** Somebody changed a mark in the gradebook; theirs is kept on purpose. */
  private void disputed(LmsPerson teacher) {
    school.lms().control().grades().stream()
        .filter(row -> row.personId().equals(STUDENT) && row.points().isPresent())
        .findFirst()
        .ifPresent(
            row ->
                school
                    .lms()
                    .control()
                    .campus()
                    .gradebook()
                    .override(row.column().id(), STUDENT, 90));
    FrameLocator page = attendance(teacher);
    page.locator("#student").selectOption(studentOption(page));
    page.locator("#points").fill("70");
    page.locator("button[name=except][value=give]").click();
    Await.until(
        "the difference",
        Duration.ofSeconds(90),
        () -> soon() && attendance(teacher).locator("button[name=agree]").count() == 1);
    page = attendance(teacher);
    page.locator("button[name=agree]").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "attendance-disputed");
    page.locator("button[name=agree]").click();
    assertThat(page.locator("#marks .note.good")).isVisible();
    assertThat(page.locator("button[name=agree]")).hasCount(0);
    assertThat(page.locator("button[name=force]")).hasCount(1);
    Chromium.picture(teacher.page(), "attendance-agreed");
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
    Download sheet = assistant.page().waitForDownload(() -> page.locator("#exportSheet").click());
    org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename())
        .isEqualTo("attendance.xlsx");
    org.assertj.core.api.Assertions.assertThat(sheet.path()).isNotEmptyFile();
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

  private boolean soon() {
    school.aMinutePasses();
    return true;
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
}
