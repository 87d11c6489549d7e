package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Meeting;

/** A teacher watches a class come in, without reloading, and ends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePageIT {
  private static final Set<String> EVENTS =
      Set.of(
          "meeting.started",
          "meeting.ended",
          "meeting.participant_joined",
          "meeting.participant_left");
  private static final String SECRET = "a-webhook-secret-01";
  private School school;
  private Chromium chromium;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
    Page admin = chromium.desk();
    ToolAdmin.signedIn(school, admin);
    admin.navigate(school.tool().url() + "/admin/zoom-events");
    String address = admin.locator("input[id^='address-']").first().inputValue();
    admin.locator("input[id^='secret-']").first().fill(SECRET);
    admin.locator("button[name=keep]").first().click();
    admin.locator(".messages .done").waitFor();
    school.zoom().control().subscribe(DemoAccount.ACCOUNT_ID, URI.create(address), SECRET, EVENTS);
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void aTeacherSeesWhoComesAndEndsTheMeeting() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    teacher.page().onDialog(Dialog::accept);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm form = MeetingForm.openedIn(lesson);
    lesson.locator("#optionsOfMeeting summary").click();
    lesson.locator("[id='meeting:registration']").uncheck(); // anybody may come in by name
    form.save();
    Await.until("the meeting is on Zoom", Duration.ofSeconds(30), () -> meetings() > 0);
    Meeting meeting = school.zoom().control().meetings().get(0);
    school.zoom().control().start(meeting.id());
    String ana = school.learners().get(0).person().name();
    school.zoom().control().join(meeting.id(), new Joiner.Guest(ana));

    FrameLocator page = liveWithRoster(teacher);
    assertThat(page.locator("#people .state").first()).hasText("Running", within());
    assertThat(page.locator("#there li").filter(named(ana))).hasCount(1, count());
    int missing = page.locator("#missing li").count();

    String ben = school.learners().get(1).person().name();
    school.zoom().control().join(meeting.id(), new Joiner.Guest(ben));
    school.zoom().control().join(meeting.id(), new Joiner.Guest("iPad"));
    assertThat(page.locator("#there li").filter(named(ben))).hasCount(1, count());
    assertThat(page.locator("#there li").filter(named("iPad"))).hasCount(1, count());
    assertThat(page.locator("#missing li")).hasCount(missing - 1, count());
    Chromium.picture(teacher.page(), "live");

    page.locator("[id='end:button']").click();
    assertThat(page.locator("#people .state").first()).hasText("Not running", within());
    assertThat(page.locator("[id='end:button']")).isHidden();
    Chromium.picture(teacher.page(), "live-ended");
  }

  /** The members are read from the LMS in the background. */
  private static FrameLocator liveWithRoster(LmsPerson teacher) {
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    Await.until(
        "the members are known",
        Duration.ofSeconds(60),
        () -> {
          lesson.locator("#live").click();
          lesson.locator("#people").waitFor();
          if (lesson.locator("#missing li").count() > 20) {
            return true;
          }
          lesson.locator("main a[href$='lesson']").first().click();
          return false;
        });
    return lesson;
  }

  private int meetings() {
    return school.zoom().control().meetings().size();
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  private static LocatorAssertions.HasTextOptions within() {
    return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
  }

  private static LocatorAssertions.HasCountOptions count() {
    return new LocatorAssertions.HasCountOptions().setTimeout(20_000);
  }
}
