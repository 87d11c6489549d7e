package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.storage.Storage;
import org.presente.sandbox.lms.storage.StorageMessage;
import org.presente.sandbox.lms.storage.StorageMode;

/**
 * Launches in browsers that keep fewer and fewer cookies: partitioned ones, none in the frame, none
 * at all. LMS and tool are different sites.
 */
class BlockedCookiesIT {
  private static final String STUDENT = "7";

  /** Until the button is there. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static School school;

  @BeforeAll
  static void open() {
    school = School.open();
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = CookieRule.class,
      names = {"THIRD_PARTY_BLOCKED", "THIRD_PARTY_ALLOWED"})
  @DisplayName(
      "LTI 6, 26: the partitioned cookie comes back, and no address holds a token or a name")
  void partitionedCookieComesBack(CookieRule rule) {
    try (CookieBrowser browser = CookieBrowser.with(rule)) {
      Page page = browser.page();
      LmsPerson student = LmsPerson.signedIn(school, page, STUDENT);
      Response shown =
          page.waitForResponse(
              answer -> answer.url().endsWith("/lesson"), () -> student.opens(LmsPerson.WEEK_1));
      FrameLocator lesson = page.frameLocator("#tool-frame");
      lesson.locator("#contentTitle").waitFor();

      assertThat(shown.headerValue("Content-Security-Policy"))
          .contains("frame-ancestors 'self' " + school.lms().url() + ";");
      assertThat(shown.headerValue("X-Frame-Options")).isNull();
      assertThat(keepsPlainCookies(tool(page))).isEqualTo(rule == CookieRule.THIRD_PARTY_ALLOWED);
      assertThat(lesson.locator("#by-key").count()).isZero();
      assertThat(tool(page).url()).matches(school.tool().url() + "/l/[A-Za-z0-9_-]+/lesson");
      assertNothingSecretIn(browser.requests());
      assertThat(browser.logins()).isLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest(name = "answers {0}, frame {1}, heard at {2}")
  @CsvSource({
    "both,,parent",
    "older,,parent",
    "both,post_message_forwarding,frame",
    "both,no_such_frame,parent"
  })
  @DisplayName("LTI 23, 25: without cookies the platform's storage lets the launch succeed")
  void platformStorageStandsInForTheCookie(String answers, String frame, String heardAt) {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED)) {
      browser.platformStores(storage(answers, frame == null ? "" : frame, ""));
      Page page = browser.page();
      FrameLocator lesson = LmsPerson.signedIn(school, page, STUDENT).opens(LmsPerson.WEEK_1);
      lesson.locator("#by-key").waitFor();

      assertThat(lesson.locator("#contentTitle").isVisible()).isTrue();
      assertThat(tool(page).url()).matches(school.tool().url() + "/l/[A-Za-z0-9_-]+/lesson");
      assertThat(heard(page, "put_data")).isNotEmpty();
      assertThat(heard(page, "get_data")).isNotEmpty();
      assertThat(heard(page, "_data"))
          .allMatch(message -> message.get("at").equals(heardAt))
          .allMatch(message -> message.get("origin").equals(school.tool().url().toString()));
      assertThat(page.evaluate("window.kept.size")).as("taken out again").isEqualTo(0);
      assertNothingSecretIn(browser.requests());
      Chromium.picture(page, "by-key-" + heardAt);
    }
  }

  /** Here the LMS answers with its own script and holds each message against the specifications. */
  @ParameterizedTest(name = "target {0}, frame there {1}, {2}: heard by the {3}")
  @CsvSource({
    "_parent,true,ANSWERING,page",
    "_parent,true,CONFUSED,page",
    "post_message_forwarding,true,ANSWERING,frame",
    "blackboard_storage,true,CONFUSED,frame",
    "sakai_storage,false,ANSWERING,page"
  })
  @DisplayName("LTI 23, 25: the storage of an LMS, where it stands and whoever else answers")
  void storageOfTheLmsStandsInForTheCookie(
      String target, boolean framePresent, StorageMode mode, String window) {
    Storage storage = school.lms().control().storage();
    storage.setTarget(target);
    storage.setFramePresent(framePresent);
    storage.setMode(mode);
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED)) {
      Page page = browser.page();
      FrameLocator lesson = LmsPerson.signedIn(school, page, STUDENT).opens(LmsPerson.WEEK_1);
      lesson.locator("#by-key").waitFor();

      assertThat(storage.messages())
          .extracting(StorageMessage::subject)
          .contains("lti.put_data", "lti.get_data");
      assertThat(storage.messages())
          .allMatch(message -> message.here().equals(school.lms().url()))
          .filteredOn(message -> !message.subject().equals("lti.capabilities"))
          .allMatch(message -> message.window().equals(window));
      assertThat(school.lms().control().violations().all())
          .noneMatch(violation -> violation.endpoint() == Endpoint.STORAGE);
      assertNothingSecretIn(browser.requests());
    } finally {
      storage.reset();
    }
  }

  @Test
  @DisplayName("LTI 24: a silent platform leads to a button, a click to a new window, never a loop")
  void silentPlatformLeadsToAButton() {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED_IN_FRAMES)) {
      browser.platformStores(storage("never", "", ""));
      Page page = browser.page();
      LmsPerson student = LmsPerson.signedIn(school, page, STUDENT);
      FrameLocator frame = student.opens(LmsPerson.WEEK_1);
      assertButtonWithin(SOON, page);
      Chromium.picture(page, "new-window-en");

      assertThat(page.locator("#tool-frame").count()).isEqualTo(1);
      long logins = browser.logins();
      page.waitForTimeout(3_000); // a loop would show itself in this time
      assertThat(browser.logins()).as("no login begins by itself").isEqualTo(logins).isEqualTo(2);

      Page window = student.clicksAway(frame.locator("#new-window"));
      window.locator("#contentTitle").waitFor();
      assertThat(window.url()).matches(school.tool().url() + "/l/[A-Za-z0-9_-]+/lesson");
      assertThat(browser.logins()).isEqualTo(3);
      assertNothingSecretIn(browser.requests());
    }
  }

  @Test
  @DisplayName("LTI 25: answers of another origin or with another message id are not believed")
  void answersOfOthersAreNotBelieved() {
    try (OtherSite other = new OtherSite();
        CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED_IN_FRAMES)) {
      String foreign =
          other.page(
              "/foreign",
              "<!doctype html><script>addEventListener('message', (event) => {"
                  + "parent.frames['tool-frame'].postMessage(event.data, '*');"
                  + "parent.postMessage({ subject: 'foreign.posted' }, '*'); });</script>");
      browser.platformStores(storage("wrongly", "", foreign));
      Page page = browser.page();
      LmsPerson.signedIn(school, page, STUDENT).opens(LmsPerson.WEEK_1);
      assertButtonWithin(SOON, page);

      assertThat((Integer) page.evaluate("window.foreignPosted || 0")).isPositive();
      assertThat(heard(page, "_data")).isEmpty();
    }
  }

  @Test
  @DisplayName("LTI 23: a page that is not the platform hears nothing, wherever it frames us")
  void aPageThatIsNotThePlatformHearsNothing() {
    try (OtherSite other = new OtherSite();
        CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED_IN_FRAMES)) {
      String address =
          other.page(
              "/",
              "<!doctype html><script>window.heard = []; addEventListener('message', (event) =>"
                  + " heard.push(event.data.subject));</script><iframe id='tool-frame' name='tool-frame' width='360'"
                  + " height='600' src='"
                  + loginAddress("_parent").replace("&", "&amp;")
                  + "'></iframe>");
      Page page = browser.page();
      page.navigate(address);
      assertButtonWithin(SOON, page);

      assertThat(page.evaluate("heard.filter((s) => s !== 'lti.frameResize')"))
          .isEqualTo(List.of());
    }
  }

  @Test
  @DisplayName("LTI 24: a window of its own that keeps no cookies either says so")
  void windowThatKeepsNoCookiesEitherSaysSo() {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED)) {
      browser.platformStores(storage("never", "", ""));
      Page page = browser.page();
      LmsPerson student = LmsPerson.signedIn(school, page, STUDENT);
      FrameLocator frame = student.opens(LmsPerson.WEEK_1);
      frame.locator("#new-window").waitFor();
      Page window = student.clicksAway(frame.locator("#new-window"));
      window.locator("#alone").waitFor();
      Chromium.picture(window, "cookies-needed");
      long logins = browser.logins();
      window.waitForTimeout(2_000); // as above
      assertThat(browser.logins()).isEqualTo(logins);
    }
  }

  @Test
  @DisplayName("LTI 24: what needs a form opens in a window of its own from a page without cookies")
  void whatNeedsAFormOpensInAWindowOfItsOwn() {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.TOOL_BLOCKED_IN_FRAMES)) {
      browser.platformStores(storage("both", "", ""));
      Page page = browser.page();
      LmsPerson teacher = LmsPerson.signedIn(school, page, LmsPerson.TEACHER);
      FrameLocator lesson = teacher.opens("26");
      lesson.locator("#by-key").waitFor();
      Chromium.picture(page, "by-key-teacher");

      Page window = teacher.clicksAway(lesson.locator("#plan"));
      window.locator("[id='meeting:save']").waitFor();
      assertThat(window.url()).contains("/meeting?opened=1");
      assertNothingSecretIn(browser.requests());
    }
  }

  @ParameterizedTest
  @CsvSource({"es-CO,Abrir en una ventana nueva", "pt-BR,Abrir em uma nova janela"})
  @DisplayName("LTI 24: the button speaks the reader's language")
  void buttonSpeaksTheReadersLanguage(String locale, String words) {
    try (CookieBrowser browser =
        CookieBrowser.speaking(locale, CookieRule.TOOL_BLOCKED_IN_FRAMES)) {
      Page page = browser.page();
      FrameLocator frame = LmsPerson.signedIn(school, page, STUDENT).opens(LmsPerson.WEEK_1);
      frame.locator("#new-window").waitFor();
      Chromium.picture(page, "new-window-" + locale);
      assertThat(frame.locator("#new-window").innerText()).isEqualTo(words);
    }
  }

  @Test
  @DisplayName("LTI 15, 49: the platform's refusal is a page with a way on; its words are escaped")
  void platformsRefusalIsAPageWithAWayOn() {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.THIRD_PARTY_BLOCKED)) {
      Page page = browser.page();
      FrameLocator frame = LmsPerson.signedIn(school, page, STUDENT).opens(LmsPerson.WEEK_1);
      frame.locator("#contentTitle").waitFor();
      school.lms().control().loginErrors().enqueue("login_required", "<b id='bold'>Sign in</b>");
      Response answer =
          page.waitForResponse(one -> one.url().endsWith("/lti/launch"), () -> page.reload());
      frame.locator("section.notice form button").waitFor();

      assertThat(answer.status()).isEqualTo(400);
      assertThat(frame.locator("#bold").count()).isZero();
      assertThat(frame.locator("section.notice").innerText()).contains("<b id='bold'>Sign in</b>");
      Chromium.picture(page, "platform-refused");
    }
  }

  @Test
  @DisplayName("a form that claims to have no state is refused with a page")
  void formThatClaimsToHaveNoStateIsRefused() throws Exception {
    HttpRequest forged =
        HttpRequest.newBuilder(school.tool().url().resolve("/admin/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=stateless&a=b"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<h1").doesNotContain("Exception");
  }

  @Test
  @DisplayName("LTI 11: two lessons of two courses side by side keep their forms apart")
  void twoCoursesInTwoTabsKeepTheirFormsApart() {
    try (CookieBrowser browser = CookieBrowser.with(CookieRule.THIRD_PARTY_BLOCKED)) {
      LmsPerson one = LmsPerson.signedIn(school, browser.page(), LmsPerson.TEACHER);
      LmsPerson two = LmsPerson.signedIn(school, browser.page(), LmsPerson.TEACHER);
      FrameLocator stars = one.opens(LmsPerson.COURSE, LmsPerson.WEEK_1);
      MeetingForm starsForm = MeetingForm.openedIn(stars);
      FrameLocator oceans = two.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
      MeetingForm oceansForm = MeetingForm.openedIn(oceans);

      topic(stars).fill("Stars");
      topic(oceans).fill("Oceans");
      one.page().bringToFront();
      starsForm.save();
      two.page().bringToFront();
      oceansForm.save();

      assertThat(stars.locator("#meetingTitle").innerText()).isEqualTo("Stars");
      assertThat(oceans.locator("#meetingTitle").innerText()).isEqualTo("Oceans");
      assertThat(shown(one.opens(LmsPerson.COURSE, LmsPerson.WEEK_1))).isEqualTo("Stars");
      assertThat(shown(two.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1)))
          .isEqualTo("Oceans");
    }
  }

  private static Locator topic(FrameLocator lesson) {
    return lesson.locator("[id='meeting:topic']");
  }

  private static String shown(FrameLocator lesson) {
    return lesson.locator("#meetingTitle").innerText();
  }

  /** From the page's arrival, as the page itself measures it. */
  private static void assertButtonWithin(Duration time, Page page) {
    page.frameLocator("#tool-frame").locator("#new-window").waitFor();
    Object waited = tool(page).evaluate("window.buttonAfter");
    assertThat(Duration.ofMillis(((Number) waited).longValue())).isLessThan(time);
  }

  private static String storage(String answers, String frame, String foreign) {
    return "{ lms: '%s', answers: '%s', frame: '%s', foreign: '%s' }"
        .formatted(school.lms().url(), answers, frame, foreign);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> heard(Page page, String subject) {
    return ((List<Map<String, Object>>) page.evaluate("window.heard"))
        .stream().filter(message -> message.get("subject").toString().endsWith(subject)).toList();
  }

  private static Frame tool(Page page) {
    return page.frame("tool-frame");
  }

  /** Whether the browser keeps what is neither partitioned nor of the page's own site. */
  private static boolean keepsPlainCookies(Frame frame) {
    return (boolean)
        frame.evaluate(
            "document.cookie = 'plain=1; SameSite=None; Secure';"
                + " document.cookie.includes('plain=1')");
  }

  private static String loginAddress(String storageTarget) {
    StringBuilder address = new StringBuilder(school.tool().url() + "/lti/login?");
    school
        .lms()
        .control()
        .beginLaunch(STUDENT, LmsPerson.WEEK_1)
        .orElseThrow()
        .fields()
        .forEach(
            (name, value) ->
                address
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&'));
    return address + "lti_storage_target=" + storageTarget;
  }

  /** After the first redirect: our own addresses from the launch on. */
  private static void assertNothingSecretIn(List<String> requests) {
    String student = school.learners().get(3).person().givenName();
    assertThat(requests)
        .filteredOn(line -> line.contains(school.tool().url().toString()))
        .filteredOn(line -> !line.contains("/lti/login"))
        .isNotEmpty()
        .allMatch(line -> URI.create(line.split(" ", 2)[1]).toString().length() < 200)
        .noneMatch(line -> line.contains("id_token") || line.contains("state="))
        .noneMatch(line -> line.contains("visit=") || line.contains(student));
  }
}
