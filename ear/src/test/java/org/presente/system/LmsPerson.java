package org.presente.system;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.presente.sandbox.lms.MiniLms;

/** Somebody using the LMS in a browser. */
final class LmsPerson {
  static final String TEACHER = "3";
  static final String COURSE = "2";
  static final String WEEK_1 = "24";
  static final String OTHER_COURSE = "3";
  static final String OTHER_WEEK_1 = "40";
  private final String lms;
  private final Page page;

  private LmsPerson(String lms, Page page) {
    this.lms = lms;
    this.page = page;
  }

  static LmsPerson signedIn(School school, Page page, String personId) {
    return signedIn(school.lms(), page, personId);
  }

  static LmsPerson signedIn(MiniLms lms, Page page, String personId) {
    page.navigate(lms.url());
    page.locator("#as-" + personId).click();
    return new LmsPerson(lms.url(), page);
  }

  /** Opens a lesson as the course page offers it: the tool in a frame of another site. */
  FrameLocator opens(String lessonId) {
    return opens(COURSE, lessonId);
  }

  FrameLocator opens(String courseId, String lessonId) {
    page.bringToFront(); // a click into a frame of another site is lost in a tab that is not drawn
    page.navigate(lms + "/courses/" + courseId);
    page.locator("#lesson-" + lessonId).click();
    return page.frameLocator("#tool-frame");
  }

  /** Opens a lesson by what the course page calls it. */
  FrameLocator opensCalled(String title) {
    page.bringToFront();
    page.navigate(lms + "/courses/" + COURSE);
    page.locator("a[id^=lesson-]", new Page.LocatorOptions().setHasText(title)).first().click();
    return page.frameLocator("#tool-frame");
  }

  /** Wants to add something to the course: the tool's page of choices in a frame. */
  FrameLocator addsActivity() {
    page.bringToFront();
    page.navigate(lms + "/courses/" + COURSE);
    page.locator("#add-activity").click();
    return page.frameLocator("#tool-frame");
  }

  /** How many lessons the course page says were added, once it is shown again. */
  int added() {
    page.locator("#picked").waitFor();
    return Integer.parseInt(page.locator("#picked").getAttribute("data-added"));
  }

  /** Clicks something that opens a new tab, and gives the tab. */
  Page clicksAway(Locator button) {
    try {
      Page tab = page.waitForPopup(button::click);
      tab.waitForLoadState();
      return tab;
    } catch (TimeoutError nothingOpened) {
      Chromium.picture(page, "no-tab-opened");
      throw nothingOpened;
    }
  }

  /** The cookies of a page in the frame, as a browser without frames would have them. */
  List<Cookie> visitCookies(String address) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("presente-visit"))
        .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(address))
        .toList();
  }

  Page page() {
    return page;
  }
}
