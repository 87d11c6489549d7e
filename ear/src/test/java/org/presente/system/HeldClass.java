package org.presente.system;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.presente.sandbox.zoom.live.Joiner;

/**
 * The first week's class from its plan to the first mark: one student stays for half of it, one
 * stranger for all of it.
 */
final class HeldClass {
  private HeldClass() {}

  static void of(School school, LmsPerson teacher, LmsPerson student, String studentId) {
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm.openedIn(lesson).save();
    lesson.locator("#start").waitFor();
    Instant start = startOf(lesson);
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
    Await.until(
        "the first mark",
        Duration.ofSeconds(120),
        () -> aMinuteOnTheMarkIsThere(school, studentId));
  }

  /** Of the class that the lesson shows. */
  static Instant startOf(FrameLocator lesson) {
    return Instant.parse(lesson.locator("time[data-show=full]").getAttribute("datetime"));
  }

  private static boolean aMinuteOnTheMarkIsThere(School school, String studentId) {
    school.aMinutePasses();
    return school.lms().control().grades().stream()
        .anyMatch(row -> row.personId().equals(studentId) && row.points().isPresent());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
