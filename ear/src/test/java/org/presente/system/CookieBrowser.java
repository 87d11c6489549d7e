package org.presente.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The system's Chromium with a profile whose owner has a rule about cookies. */
final class CookieBrowser implements AutoCloseable {
  /** Notes how long after its arrival a page showed the button of a new window. */
  private static final String BUTTON_WATCH =
      "new MutationObserver(() => { const shown = document.querySelector('#blocked:not([hidden])');"
          + " if (shown && !window.buttonAfter) { window.buttonAfter = performance.now() -"
          + " performance.getEntriesByType('navigation')[0].responseEnd; } })"
          + ".observe(document, { subtree: true, childList: true, attributes: true });";

  private final Playwright playwright = Playwright.create();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final BrowserContext context;

  private CookieBrowser(CookieRule rule, String locale) {
    context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile(rule),
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(Chromium.ARGUMENTS)
                    .setLocale(locale)
                    .setViewportSize(360, 740)
                    .setDeviceScaleFactor(2));
    context.setDefaultTimeout(30_000);
    context.addInitScript(BUTTON_WATCH);
    context.onRequest(request -> requests.add(line(request)));
  }

  static CookieBrowser with(CookieRule rule) {
    return new CookieBrowser(rule, "en-GB");
  }

  static CookieBrowser speaking(String locale, CookieRule rule) {
    return new CookieBrowser(rule, locale);
  }

  private static Path profile(CookieRule rule) {
    try {
      Path folder = Files.createTempDirectory("profile");
      Path preferences = folder.resolve("Default").resolve("Preferences");
      Files.createDirectories(preferences.getParent());
      return Files.writeString(preferences, rule.preferences()).getParent().getParent();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String line(Request request) {
    return request.method() + " " + request.url();
  }

  /** Gives every page of the LMS a storage with these habits. */
  CookieBrowser platformStores(String rules) {
    context.addInitScript("{\nconst rules = " + rules + ";\n" + script() + "\n}");
    return this;
  }

  private static String script() {
    try (InputStream file = CookieBrowser.class.getResourceAsStream("platform-storage.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Page page() {
    return context.newPage();
  }

  /** Method and address of all that was asked for so far, in every window. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** How often a login was begun. */
  long logins() {
    return requests.stream().filter(line -> line.contains("/lti/login")).count();
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
