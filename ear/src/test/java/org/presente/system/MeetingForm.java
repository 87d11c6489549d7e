package org.presente.system;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;

/** The form an instructor plans a meeting in, filled with what it proposes and a licensed host. */
final class MeetingForm {
  private final FrameLocator lesson;

  private MeetingForm(FrameLocator lesson) {
    this.lesson = lesson;
  }

  static MeetingForm openedIn(FrameLocator lesson) {
    lesson.locator("#plan").click();
    MeetingForm form = new MeetingForm(lesson);
    chooseLicensedHost(lesson.locator("[id='meeting:hostId']"));
    return form;
  }

  static void chooseLicensedHost(Locator host) {
    choose("helena.prado", host);
  }

  static void choose(String address, Locator host) {
    host.selectOption(
        host.locator("option")
            .filter(new Locator.FilterOptions().setHasText(address))
            .getAttribute("value"));
  }

  /** Also where the host has another meeting then: tests do not wait for each other's hours. */
  void save() {
    lesson.locator("[id='meeting:save']").click();
    lesson.locator("#edit, #clash button[name=anyway]").first().waitFor();
    Locator anyway = lesson.locator("#clash button[name=anyway]");
    if (anyway.count() > 0) {
      anyway.click();
    }
    lesson.locator("#edit").waitFor();
  }
}
