package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.storage.StorageMessage;
import org.presente.sandbox.lms.storage.StorageMode;

/** Platform storage with a real browser and a tool of twenty lines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorageInBrowserTest {
  /** Puts, gets when told it was put, and lists every answer; {@code done} when nothing follows. */
  private static final String TOOL =
      """
      <!DOCTYPE html><title>Tool</title><ol></ol><script>
      var target = '%s' === '_parent' ? parent : (parent.frames['%s'] || parent);
      function send(subject, id, more) {
        target.postMessage(Object.assign({subject: subject, message_id: id}, more), '%s');
      }
      window.addEventListener('message', function (event) {
        var line = document.createElement('li');
        line.textContent = [event.data.subject, event.data.message_id, event.data.value,
          event.origin].join(' ');
        document.querySelector('ol').append(line);
        if (event.data.message_id === 'one' && event.data.value === 'kept') {
          send('lti.get_data', 'two', {key: 'k'});
        }
      });
      // Not before the LMS's own frames are there to hear it.
      setTimeout(function () { send('lti.put_data', 'one', {key: 'k', value: 'kept'}); }, 700);
      setTimeout(function () { document.body.append('done'); document.body.id = 'done'; }, 2200);
      </script>
      """;

  private Fixture fixture;
  private LmsControl control;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-site-isolation-trials")));
  }

  private static Path executable() {
    return Stream.of(
            String.valueOf(System.getenv("PRESENTE_CHROMIUM")),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("install chromium or set PRESENTE_CHROMIUM"));
  }

  @AfterAll
  void stop() {
    browser.close();
    playwright.close();
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.violations().clear();
    control.storage().reset();
    control.storage().setMode(StorageMode.ANSWERING);
  }

  private String elsewhere() {
    return fixture.lms.url().replace("127.0.0.1", "localhost");
  }

  /** The page tells of them by itself, on a busy machine after its tool is done. */
  private List<String> brokenRules() {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (control.violations().all().isEmpty() && System.nanoTime() < patience) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    return control.violations().all().stream().map(Violation::rule).toList();
  }

  /** What a tool that posts to the target for this origin is answered, the page being at home. */
  private List<String> answers(String home, String target, String targetOrigin) {
    fixture.tool.setLoginPage(TOOL.formatted(target, target, targetOrigin));
    try (Page page = browser.newPage()) {
      page.navigate(home);
      page.locator("#as-4").click();
      page.navigate(home + "/courses/2/lessons/24");
      FrameLocator frame = page.frameLocator("#tool-frame");
      frame.locator("#done").waitFor();
      return frame.locator("li").allTextContents();
    }
  }

  @Test
  void whatTheToolPutsItGetsBack() {
    assertThat(answers(fixture.lms.url(), "_parent", fixture.lms.url()))
        .containsExactly(
            "lti.put_data.response one kept " + fixture.lms.url(),
            "lti.get_data.response two kept " + fixture.lms.url());
    assertThat(control.storage().messages())
        .extracting(StorageMessage::window)
        .containsExactly("page", "page");
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void aNamedFrameAnswersInThePagesPlace() {
    control.storage().setTarget("keeper");

    assertThat(answers(fixture.lms.url(), "keeper", fixture.lms.url())).hasSize(2);
    assertThat(control.storage().messages())
        .extracting(StorageMessage::window)
        .containsExactly("frame", "frame");
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void aMessageForAnybodyIsCaughtAtTheOtherName() {
    assertThat(answers(elsewhere(), "_parent", "*")).isEmpty();
    assertThat(brokenRules()).containsExactly("storage.target-origin");

    control.storage().setTarget("keeper");
    control.storage().setFrameElsewhere(true);
    control.violations().clear();
    assertThat(answers(fixture.lms.url(), "keeper", "*")).isEmpty();
    assertThat(brokenRules()).containsExactly("storage.target-origin");
  }

  @Test
  void aMessageForTheRightOriginIsNotCaughtAtTheOtherName() {
    assertThat(answers(elsewhere(), "_parent", fixture.lms.url())).isEmpty();
    control.storage().setTarget("keeper");
    control.storage().setFrameElsewhere(true);
    assertThat(answers(fixture.lms.url(), "keeper", fixture.lms.url())).isEmpty();

    assertThat(control.storage().messages()).isEmpty();
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void aSilentPlatformHearsAndSaysNothing() {
    control.storage().setMode(StorageMode.SILENT);

    assertThat(answers(fixture.lms.url(), "_parent", fixture.lms.url())).isEmpty();
    assertThat(control.storage().messages()).hasSize(1);
  }

  @Test
  void aConfusedPlatformLiesTwiceBeforeTheTruth() {
    control.storage().setMode(StorageMode.CONFUSED);

    List<String> answers = answers(fixture.lms.url(), "_parent", fixture.lms.url());

    assertThat(answers)
        .contains(
            "lti.put_data.response one forged " + elsewhere(),
            "lti.put_data.response of-another-message forged " + fixture.lms.url(),
            "lti.get_data.response two forged " + elsewhere(),
            "lti.get_data.response two kept " + fixture.lms.url());
    assertThat(answers.get(answers.size() - 1)).contains("two kept");
  }
}
