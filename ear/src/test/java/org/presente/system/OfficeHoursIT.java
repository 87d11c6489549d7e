package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.zoom.state.Meeting;

/** A teacher offers office hours; students book slots, stand in line and come in one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeHoursIT {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
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

  @Test
  void studentsBookStandInLineAndAreAdmittedOneByOne() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    teacher.page().onDialog(Dialog::accept);
    FrameLocator held = teacher.opens(LmsPerson.WEEK_1);
    held.locator("#office").click();
    picture(teacher.page(), held, "office-none");
    offers(held, "SLOTS", Duration.ofDays(1), "Thesis talks");
    offers(held, "LINE", Duration.ofMinutes(10), "Questions about the class");
    Await.until(
        "both meetings are on Zoom",
        Duration.ofSeconds(60),
        () -> school.zoom().control().meetings().size() == 2);
    Assertions.assertThat(school.zoom().control().meetings())
        .extracting(Meeting::settings)
        .allSatisfy(it -> Assertions.assertThat(it.path("waiting_room").asBoolean()).isTrue());

    LmsPerson first = student("pt_br", chromium.phone("pt-BR"));
    LmsPerson second = student("es", chromium.phone("es"));
    FrameLocator one = office(first);
    FrameLocator two = office(second);
    one.locator("button[name=stand]").click();
    assertThat(one.locator("#people .own .state")).containsText("1", within());
    two.locator("button[name=stand]").click();
    assertThat(two.locator("#people .own .state")).containsText("2", within());
    picture(second.page(), two, "office-line-es-phone");
    assertThat(two.locator("#people .join")).hasCount(0);

    assertThat(held.locator("#people .names li")).hasCount(2, count());
    teacher.page().bringToFront();
    held = office(teacher);
    held.locator("button[name=admit]").click();
    assertThat(held.locator("#people .names .good")).hasCount(1, count());
    picture(teacher.page(), held, "office-admitting-desk");

    first.page().bringToFront();
    assertThat(one.locator("#people .join button")).isVisible(visible());
    assertThat(one.locator("#people .own .state")).hasText("É a sua vez");
    picture(first.page(), one, "office-turn-pt-phone");
    second.page().bringToFront();
    assertThat(two.locator("#people .own .state")).containsText("1", within());
    assertThat(two.locator("#people .join")).hasCount(0);
    first.page().bringToFront();
    Page zoom = first.clicksAway(one.locator("#people .join button"));
    Assertions.assertThat(zoom.url()).startsWith(school.zoom().url());
    zoom.close();

    books(first, second);
    teacher.page().bringToFront();
    held = office(teacher);
    picture(teacher.page(), held, "office-month-desk");
    cancelsTheDate(held, second);
  }

  /** The second one wants the first one's slot, and gets another. */
  private void books(LmsPerson first, LmsPerson second) {
    FrameLocator one = office(first);
    one.locator("button[name=book]").first().click();
    one.locator(".messages .done").waitFor();
    picture(first.page(), one, "office-booked-pt-phone");
    FrameLocator two = office(second);
    assertThat(two.locator("button[name=book]").first()).isDisabled();
    two.locator("button[name=book]:enabled").first().click();
    two.locator(".messages .done").waitFor();
    two.locator("button[name=book]:enabled").last().click(); // changes to it
    two.locator(".messages .done").waitFor();
    assertThat(two.locator("button[name=book]:disabled")).hasCount(2);
  }

  private void cancelsTheDate(FrameLocator held, LmsPerson second) {
    if (held.locator("button[name=off]").count() == 0) { // tomorrow is next month
      held.locator("nav a").last().click();
    }
    held.locator("button[name=off]").first().click();
    held.locator(".messages .done").waitFor();
    Page plain = plainPage(second);
    assertThat(plain.locator(".called-off")).hasCount(1);
    plain.locator("button[name=giveup]").first().click(); // leaves the line, without JavaScript
    assertThat(plain.locator(".messages .done")).hasCount(1);
    Chromium.pictureOnly(plain, "office-called-off-es");
  }

  /** The office page of a student's visit in a browser that runs no JavaScript. */
  private Page plainPage(LmsPerson student) {
    student.page().bringToFront();
    FrameLocator lesson = student.opens(LmsPerson.WEEK_1);
    lesson.locator("#office").waitFor();
    String address = student.page().frames().get(1).url();
    Page plain =
        chromium.page(
            new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    plain.context().addCookies(cookies(student, address));
    plain.navigate(address);
    plain.locator("#office").click();
    return plain;
  }

  /** Each launch has a cookie of its own path. */
  private static List<Cookie> cookies(LmsPerson student, String address) {
    return student.page().context().cookies().stream()
        .filter(it -> it.name.equals("presente-visit") && address.contains(it.path))
        .map(it -> new Cookie(it.name, it.value).setUrl(address))
        .toList();
  }

  private void offers(FrameLocator held, String way, Duration wait, String title) {
    held.locator("#new").click();
    held.locator("[id='hours:topic']").fill(title);
    ZoneId zone = ZoneId.of(held.locator("[id='hours:zone']").inputValue());
    LocalDateTime start = LocalDateTime.ofInstant(school.clock().instant(), zone).plus(wait);
    held.locator("[id='hours:start']").fill(TYPED.format(start));
    held.locator("[id='hours:way']").selectOption(way);
    MeetingForm.chooseLicensedHost(held.locator("[id='hours:hostId']"));
    held.locator("[id='hours:save']").click();
    held.locator("#month, #clash button[name=anyway]").first().waitFor();
    if (held.locator("#clash button[name=anyway]").count() > 0) {
      held.locator("#clash button[name=anyway]").click();
    }
    held.locator("#month").waitFor();
  }

  private LmsPerson student(String locale, Page page) {
    List<Member> speaking =
        school.learners().stream()
            .filter(it -> it.person().locale().equalsIgnoreCase(locale))
            .toList();
    return LmsPerson.signedIn(school, page, speaking.get(0).person().id());
  }

  private static FrameLocator office(LmsPerson person) {
    FrameLocator lesson = person.opens(LmsPerson.WEEK_1);
    lesson.locator("#office").click();
    lesson.locator("#people").waitFor(attached());
    return lesson;
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  /** Nothing may need scrolling sideways. */
  private static void picture(Page page, FrameLocator frame, String name) {
    Object wider =
        frame
            .locator("html")
            .evaluate("html => html.scrollWidth > html.clientWidth ? html.scrollWidth : 0");
    Chromium.picture(page, name);
    Assertions.assertThat(((Number) wider).intValue()).as(name).isZero();
  }

  private static LocatorAssertions.ContainsTextOptions within() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
  }

  private static LocatorAssertions.HasCountOptions count() {
    return new LocatorAssertions.HasCountOptions().setTimeout(20_000);
  }

  private static LocatorAssertions.IsVisibleOptions visible() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
  }
}
