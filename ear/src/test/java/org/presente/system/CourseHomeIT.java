package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A course's home as its teacher and a student see it, its month and their own calendars. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourseHomeIT {
  private static final String ANOTHER_LESSON = "25";
  private static final String LESSON_WITHOUT_CLASS = "26";
  private static final String STUDENT = "7";

  /** Of each language one student; of the staff the teacher and an assistant. */
  private static final Map<String, String> READERS =
      Map.of(
          "en", "4",
          "es", STUDENT,
          "pt-BR", "5",
          "en-of-staff", LmsPerson.TEACHER,
          "es-of-staff", "34");

  private School school;
  private Chromium chromium;
  private LmsPerson teacher;

  @BeforeAll
  void planASeriesAndAClass() {
    school = School.open();
    chromium = new Chromium();
    teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm form = MeetingForm.openedIn(lesson);
    lesson.locator("[id='meeting:frequency']").selectOption("WEEKLY");
    lesson.locator("[id='meeting:count']").fill("6");
    form.save();
    MeetingForm.openedIn(teacher.opens(ANOTHER_LESSON)).save();
    teacher.opens(LESSON_WITHOUT_CLASS).locator("#plan").waitFor();
    Await.until(
        "both meetings are on Zoom",
        Duration.ofSeconds(60),
        () -> school.zoom().control().meetings().size() == 2);
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  @Order(1)
  void aTeacherSeesTheCoursesClassesAndWhatToDoWithThem() {
    FrameLocator home = home(teacher);
    assertThat(home.locator("li[id^=class-]")).hasCount(7);
    assertThat(home.locator("#roster")).isVisible();
    assertThat(home.locator("#without li").first()).isVisible();
    assertThat(home.locator("button.start")).hasCount(2);
    home.locator("details.details summary").first().click();
    assertThat(home.locator("details.details textarea").first())
        .hasValue(Pattern.compile("Meeting ID: [0-9 ]{9,}"));
    Chromium.picture(teacher.page(), "home-teacher");

    home.locator("#finder summary").click();
    home.locator("#show").selectOption("upcoming");
    home.locator("#kind").selectOption("once");
    home.locator("#search").click();
    assertThat(home.locator("#foundTitle")).containsText("One class found");
    assertThat(home.locator("li[id^=class-]")).hasCount(1);
    home.locator("#q").fill("no such class");
    home.locator("#search").click();
    assertThat(home.locator("#nothing")).isVisible();
    home.locator("#unfilter").click();
    assertThat(home.locator("li[id^=class-]")).hasCount(7);
  }

  @Test
  @Order(2)
  void fromThereSheStartsEditsAndCancelsInAnyLesson() {
    FrameLocator home = home(teacher);
    home.locator("a.edit").last().click();
    home.locator("[id='dates:move']").waitFor();

    home = home(teacher);
    Page host = teacher.clicksAway(home.locator("button.start").first());
    assertThat(host.url()).contains(school.zoom().url().replaceFirst("^https?://", ""));
    host.close();

    home = home(teacher);
    home.locator("a.cancel").last().click();
    assertThat(home.locator("[id='cancelClass:cancel']")).isVisible();
    Chromium.picture(teacher.page(), "home-cancel");
    home.locator("[id='cancelClass:cancel']").click();
    assertThat(home.locator("#done")).isVisible();
    home.locator("#finder summary").click();
    home.locator("#show").selectOption("cancelled");
    home.locator("#search").click();
    assertThat(home.locator("li[id^=class-]")).hasCount(1);
  }

  @Test
  @Order(3)
  void aStudentSeesTheClassesWithoutToolsOrScriptsOfOthers() {
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    FrameLocator home = home(student);
    assertThat(home.locator("li[id^=class-]")).hasCount(7);
    assertThat(home.locator("button.start, a.edit, a.cancel, details.details, #roster, #without"))
        .hasCount(0);
    assertThat(home.locator("script[src*='primefaces'], script[src*='jakarta.faces']")).hasCount(0);
    Chromium.picture(student.page(), "home-student-phone");
    fits(student, home);

    String address = student.page().frames().get(1).url();
    APIResponse foreign =
        student
            .page()
            .request()
            .get(
                address.replaceFirst("/home.*", "/open?lesson=1"),
                RequestOptions.create().setMaxRedirects(0));
    assertThat(foreign.status()).isEqualTo(403);

    home.locator("#toCalendar").click();
    assertThat(home.locator("table.month")).isVisible();
    Chromium.picture(student.page(), "calendar-student-phone");
    fits(student, home);
    String first = home.locator("#monthTitle").textContent();
    home.locator("#next").click();
    assertThat(home.locator("#monthTitle")).not().hasText(first);
    home.locator("#previous").click();
    assertThat(home.locator("#monthTitle")).hasText(first);
  }

  @Test
  @Order(4)
  void aCalendarProgramReadsTheLinkUntilItIsTakenBack() {
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    FrameLocator page = home(student);
    page.locator("#toCalendarLink").click();
    page.locator("[id='calendarLink:make']").click();
    Locator link = page.locator("#link");
    assertThat(link).isVisible();
    Chromium.picture(student.page(), "calendar-link-phone");
    fits(student, page);
    String address = link.inputValue();

    APIResponse feed = student.page().request().get(address);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
    assertThat(feed.headers().get("cache-control")).startsWith("private");
    assertThat(feed.text()).contains("BEGIN:VCALENDAR", "RRULE:FREQ=WEEKLY", "EXDATE", "/class/");
    assertThat(feed.text()).doesNotContain("zoom", "pwd");
    String tag = feed.headers().get("etag");
    assertThat(
            student
                .page()
                .request()
                .get(address, RequestOptions.create().setHeader("If-None-Match", tag))
                .status())
        .isEqualTo(304);
    assertThat(student.page().request().get(address.replace(".ics", "x.ics")).status())
        .isEqualTo(404);
    leadsToTheClass(student.page(), feed.text());

    page.locator("[id='calendarLink:revoke']").click();
    assertThat(page.locator(".messages .done")).isVisible();
    assertThat(student.page().request().get(address).status()).isEqualTo(404);
  }

  private static void leadsToTheClass(Page page, String feed) {
    String plain = feed.replace("\r\n ", "");
    String url =
        plain
            .lines()
            .filter(line -> line.startsWith("URL:"))
            .map(line -> line.substring("URL:".length()))
            .findFirst()
            .orElseThrow();
    APIResponse way = page.request().get(url, RequestOptions.create().setMaxRedirects(0));
    assertThat(way.status()).isIn(200, 303);
  }

  @Test
  @Order(5)
  void thePagesFitInAllLanguagesOnPhonesAndDesks() {
    for (Map.Entry<String, String> reader : READERS.entrySet()) {
      LmsPerson person = LmsPerson.signedIn(school, chromium.desk(), reader.getValue());
      FrameLocator home = home(person);
      assertThat(home.locator("html"))
          .hasAttribute("lang", reader.getKey().replace("-of-staff", ""));
      String address = person.page().frames().get(1).url();
      for (int width : List.of(360, 1280)) {
        Page page = ofItsOwn(person, address, width);
        fits(page, "home-" + reader.getKey() + "-" + width);
        page.locator("#toCalendar").click();
        page.locator("table.month").waitFor();
        fits(page, "calendar-" + reader.getKey() + "-" + width);
        page.context().close();
      }
      person.page().context().close();
    }
  }

  /** The page of a person without the LMS round it, in full. */
  private Page ofItsOwn(LmsPerson person, String address, int width) {
    Page page = chromium.page(new Browser.NewContextOptions().setViewportSize(width, 740));
    page.context().addCookies(person.visitCookies(address));
    page.navigate(address);
    return page;
  }

  private static FrameLocator home(LmsPerson person) {
    FrameLocator lesson = person.opens(LmsPerson.WEEK_1);
    lesson.locator("#toHome").click();
    lesson.locator("#toCalendar").waitFor();
    return lesson;
  }

  private static void fits(Page page, String name) {
    Chromium.picture(page, name);
    fits(page.mainFrame());
  }

  private static void fits(LmsPerson person, FrameLocator frame) {
    frame.locator("main").waitFor();
    fits(person.page().frames().get(1));
  }

  /** Nothing has to be scrolled sideways. */
  private static void fits(Frame frame) {
    Object wider = frame.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
  }
}
