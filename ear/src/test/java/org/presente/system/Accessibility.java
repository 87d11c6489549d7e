package org.presente.system;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands in the way of somebody with a screen reader, without a mouse or with a small screen:
 * the serious and critical findings of axe-core (WCAG 2.2, levels A and AA), and sideways
 * scrolling. Only the tool's own frames are looked at, not the LMS around them.
 */
final class Accessibility {
  private static final String AXE = script();

  private static final String SERIOUS =
      """
      async (rules) => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          runOnly: rules,
          iframes: false
        });
        return found.violations
          .filter((rule) => rule.impact === 'serious' || rule.impact === 'critical')
          .map((rule) => rule.id + ': ' + rule.help + ': '
            + rule.nodes.map((node) => node.html + ' (' + node.failureSummary + ')').join(', '));
      }
      """;

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> CONTRAST = List.of("color-contrast");

  private static final String WIDER =
      """
      () => {
        const room = document.documentElement.clientWidth;
        if (room === 0 || document.documentElement.scrollWidth <= room) {
          return [];
        }
        const widest = [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .slice(0, 3)
          .map((element) => element.outerHTML.slice(0, 200));
        return ['scrolls sideways at ' + room + ' px: ' + widest.join(', ')];
      }
      """;

  private Accessibility() {}

  /**
   * @throws AssertionError with everything that was found, by day and in the dark, if anything was
   */
  static void hold(Page page, String name) {
    List<String> found = new ArrayList<>();
    frames(page).forEach(frame -> found.addAll(settled(frame, () -> findings(frame))));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    frames(page)
        .forEach(
            frame -> settled(frame, () -> contrast(frame)).forEach(it -> found.add("dark: " + it)));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    if (!found.isEmpty()) {
      throw new AssertionError(name + ", " + page.url() + ":\n" + String.join("\n", found));
    }
  }

  private static List<Frame> frames(Page page) {
    return page.frames().stream().filter(Accessibility::isOfTheTool).toList();
  }

  /** A page that was just leaving when it was asked is asked once more where it went. */
  private static List<String> settled(Frame frame, Supplier<List<String>> question) {
    try {
      return question.get();
    } catch (PlaywrightException left) {
      if (!left.getMessage().contains("context was destroyed")) {
        throw left;
      }
      frame.waitForLoadState();
      return question.get();
    }
  }

  private static boolean isOfTheTool(Frame frame) {
    return frame.url().startsWith("http://localhost:");
  }

  /** What is wrong in one document as it is shown now. */
  static List<String> findings(Frame frame) {
    frame.evaluate(AXE);
    return Stream.concat(texts(frame, SERIOUS, ALL), texts(frame, WIDER, List.of())).toList();
  }

  private static List<String> contrast(Frame frame) {
    frame.evaluate(AXE);
    return texts(frame, SERIOUS, CONTRAST).toList();
  }

  private static Stream<String> texts(Frame frame, String question, List<String> argument) {
    return ((List<?>) frame.evaluate(question, argument)).stream().map(String.class::cast);
  }

  private static String script() {
    try (InputStream file = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
