package org.presente.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/** The system's Chromium, each person in a profile of their own. A missing browser fails. */
final class Chromium implements AutoCloseable {
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          // With a process for each site, clicks into a frame are lost while the page is being
          // resized.
          "--disable-site-isolation-trials");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));

  static Path executable() {
    return Installed.program(
        "PRESENTE_CHROMIUM", "chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser");
  }

  /** A person at a desk. */
  Page desk() {
    return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** A person with a phone. */
  Page phone() {
    return page(new Browser.NewContextOptions().setViewportSize(360, 740).setDeviceScaleFactor(2));
  }

  /** A phone whose owner reads that language. */
  Page phone(String locale) {
    return page(
        new Browser.NewContextOptions().setViewportSize(360, 740).setDeviceScaleFactor(2), locale);
  }

  Page page(Browser.NewContextOptions options) {
    return page(options, "en-GB");
  }

  Page page(Browser.NewContextOptions options, String locale) {
    BrowserContext context =
        browser.newContext(options.setLocale(locale).setTimezoneId("America/Sao_Paulo"));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /**
   * Keeps a picture as a build output, and holds what it shows to {@link Accessibility}.
   *
   * @throws AssertionError with what stands in somebody's way
   */
  static void picture(Page page, String name) {
    page.frames().forEach(Chromium::painted);
    pictureOnly(page, name);
    Accessibility.hold(page, name);
    page.frames().forEach(Chromium::painted); // the picture made it large for a moment
  }

  /** As {@link #picture} where no script runs, so that nothing can look into the page. */
  static void pictureOnly(Page page, String name) {
    Path folder = Path.of(System.getProperty("presente.screenshots"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }

  /** A frame of another site is painted by a process of its own, later than its page. */
  private static void painted(Frame frame) {
    try {
      frame.evaluate(
          "new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done));"
              + " setTimeout(done, 500); })"); // a hidden frame is never painted
    } catch (PlaywrightException left) {
      if (!left.getMessage().contains("context was destroyed")) {
        throw left;
      }
      frame.waitForLoadState(); // it was just leaving
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
