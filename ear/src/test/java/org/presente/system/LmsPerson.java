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
    page.bringToFront(); // a click into a frame of another site is lost in a tab that is not drawn
    page.navigate(lms + "/courses/" + COURSE);
    page.locator("#lesson-" + lessonId).click();
    return page.frameLocator("#tool-frame");
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
