package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.deeplinking.Flag;

/**
 * Choosing lessons for a course as people do it: LMS and tool on different sites, the page of
 * choices in a frame, third-party cookies blocked. The LMS checks every answer field by field.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeepLinkIT {
  private static final String STUDENT = "7";
  private School school;
  private Chromium chromium;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @AfterEach
  void theLmsFoundNothingWrong() {
    school.lms().control().deepLinking().setOpenToAll(false);
    school.lms().control().deepLinking().change(settings -> settings);
    assertThat(BrokenRules.in(school.lms().control())).isEmpty();
  }

  @Test
  @DisplayName("LTI 27, 28: a meeting made in the picker is a lesson whose link students can join")
  void aTeacherAddsAMeetingAndAStudentJoinsIt() {
    LmsPerson teacher = teacher();
    FrameLocator picker = teacher.addsActivity();
    fill(picker, "Photosynthesis");
    Chromium.picture(teacher.page(), "deep-linking");
    picker.locator("[id='new:add']").click();
    assertThat(teacher.added()).isEqualTo(1);
    Chromium.picture(teacher.page(), "deep-linking-added");

    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    FrameLocator lesson = student.opensCalled("Photosynthesis");
    String start = lesson.locator("time[data-show=full]").first().getAttribute("datetime");
    school.clock().advanceTo(Instant.parse(start));
    lesson = student.opensCalled("Photosynthesis");
    lesson.locator("#join").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    assertThat(lesson.locator("h2").first()).hasText("Photosynthesis");
  }

  @Test
  @DisplayName("LTI 27: a weekly series is one lesson for each date")
  void aSeriesGivesSeveralLessons() {
    LmsPerson teacher = teacher();
    FrameLocator picker = teacher.addsActivity();
    fill(picker, "Osmosis");
    picker.locator("#weekly").check();
    picker.locator("[id='new:count']").fill("3");
    Chromium.picture(teacher.page(), "deep-linking-series");
    picker.locator("[id='new:add']").click();

    assertThat(teacher.added()).isEqualTo(3);
    List<String> titles = titles(teacher, "Osmosis (");
    assertThat(titles).hasSize(3).doesNotHaveDuplicates();
    FrameLocator second = teacher.opensCalled(titles.get(1));
    assertThat(second.locator("h2").first()).hasText(titles.get(1));
  }

  @Test
  @DisplayName("LTI 27: where the LMS takes one lesson, a series gives its first and says so")
  void aSeriesGivesItsFirstLessonWhereOneIsTaken() {
    school
        .lms()
        .control()
        .deepLinking()
        .change(settings -> settings.withAcceptMultiple(Flag.TEXT_FALSE));
    LmsPerson teacher = teacher();
    FrameLocator picker = teacher.addsActivity();
    fill(picker, "Diffusion");
    picker
        .locator("[id='new:start']")
        .fill(LocalDate.now(ZoneOffset.UTC).plusDays(40).atTime(7, 30).toString());
    picker.locator("#weekly").check();
    assertThat(picker.locator(".weekly .note")).containsText("one lesson at a time");
    picker.locator("[id='new:add']").click();

    assertThat(teacher.added()).isEqualTo(1);
    assertThat(titles(teacher, "Diffusion (")).hasSize(1);
  }

  @Test
  @DisplayName("LTI 28: wrong fields are named and nothing is sent; cancelling adds nothing")
  void wrongFieldsAreNamedAndCancellingAddsNothing() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.phone(), LmsPerson.TEACHER);
    FrameLocator picker = teacher.addsActivity();
    picker.locator("[id='new:topic']").fill("");
    picker.locator("[id='new:add']").click();
    assertThat(picker.locator("[id='new:topicError']")).isVisible();
    Chromium.picture(teacher.page(), "deep-linking-phone");
    picker.locator("[id='existing:add']").click();
    assertThat(picker.locator(".messages .error")).hasText("Choose a lesson first.");

    picker.locator("[id='leave:cancel']").click();

    assertThat(teacher.added()).isZero();
  }

  @Test
  @DisplayName("LTI 27: a lesson there is goes out again, without the visit's cookie too")
  void aLessonThereIsGoesOutWithoutACookie() {
    LmsPerson teacher = teacher();
    teacher.opens(LmsPerson.WEEK_1).locator("#plan").waitFor();
    FrameLocator picker = teacher.addsActivity();
    picker
        .locator("label.pick", new FrameLocator.LocatorOptions().setHasText("Week 1"))
        .first()
        .click();
    teacher
        .page()
        .context()
        .clearCookies(new BrowserContext.ClearCookiesOptions().setName("presente-visit"));
    picker.locator("[id='existing:add']").click();

    assertThat(teacher.added()).isEqualTo(1);
    teacher.page().locator("a[id^=lesson-1]").last().click();
    FrameLocator again = teacher.page().frameLocator("#tool-frame");
    again.locator("#plan").waitFor();
    assertThat(again.locator("#copied")).hasCount(0);
  }

  @Test
  @DisplayName("LTI 29: a learner gets a page that says no, and nothing is posted")
  void aLearnerIsRefused() {
    school.lms().control().deepLinking().setOpenToAll(true);
    int before = school.lms().control().deepLinking().answers().size();
    LmsPerson student = LmsPerson.signedIn(school, chromium.desk(), STUDENT);

    FrameLocator refused = student.addsActivity();

    assertThat(refused.locator("h1")).hasText("Only staff can add lessons");
    assertThat(refused.locator("form")).hasCount(0);
    assertThat(school.lms().control().deepLinking().answers()).hasSize(before);
  }

  private LmsPerson teacher() {
    return LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
  }

  private static void fill(FrameLocator picker, String topic) {
    picker.locator("[id='new:topic']").fill(topic);
    MeetingForm.chooseLicensedHost(picker.locator("[id='new:hostId']"));
  }

  private static List<String> titles(LmsPerson teacher, String beginning) {
    return teacher.page().locator("a[id^=lesson-]").allTextContents().stream()
        .map(String::strip)
        .filter(title -> title.startsWith(beginning))
        .toList();
  }
}
