package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An admin of the tool at work: looks at a platform, tests it, registers another by hand. */
class AdminPagesIT {
  private School school;
  private Chromium chromium;
  private Page admin;

  @BeforeEach
  void open() {
    school = School.open();
    chromium = new Chromium();
    admin = signedIn(chromium.desk());
    admin.onDialog(Dialog::accept); // buttons that destroy ask whether one is sure
  }

  @AfterEach
  void close() {
    chromium.close();
    school.close();
  }

  private Page signedIn(Page page) {
    at(page, "/admin/login");
    page.locator("[id='signin:userName']").fill(School.ADMIN);
    page.locator("[id='signin:password']").fill(school.adminPassword());
    page.locator("[id='signin:button']").click();
    page.locator("#registered").waitFor();
    return page;
  }

  @Test
  @DisplayName("LTI 20: over real pages, a place that waits is let in once an admin approves it")
  void anAdminDecidesTriesAndRegisters() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    openPlatform();
    press("Block");
    assertThat(teacher.opens(LmsPerson.WEEK_1).locator("main").innerText())
        .contains("Administration, Platforms");
    press("Approve");
    school.clock().advance(Duration.ofSeconds(2)); // one launch a second is kept
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#panels").waitFor();

    looksAtTheLaunches();
    testsThePlatform();
    triesAnIdentityRule();
    looksAtTheList();
    approvesAHost();
    registersByHand();
    readsTheConfiguration();
    readsWhatIsStoredOfThem(teacher, lesson);
    looksAfterTheTool();
    exportsAndErases();
    asksForASecondFactor();
  }

  private void readsWhatIsStoredOfThem(LmsPerson teacher, FrameLocator lesson) {
    lesson.locator("#toPrivacy").click();
    lesson.locator("#storedTable tbody tr").first().waitFor();
    assertThat(lesson.locator("#storedTable").innerText())
        .contains("To tell who was in class", "180 days", "zoom");
    Download file = teacher.page().waitForDownload(() -> lesson.locator("#ownData").click());
    assertThat(text(file))
        .contains("\"format\":\"presente-person\"", "\"table\":\"membership\"")
        .doesNotContain("sealed_join_url");
  }

  /** Log, calls, health and background work. */
  private void looksAfterTheTool() {
    at(admin, "/admin/audit");
    admin.locator("[name=text]").fill("deployment.");
    admin.locator("[name=search]").click();
    admin.locator("#lines tbody tr").first().waitFor();
    assertThat(admin.locator("#lines").innerText())
        .contains("deployment.approved", School.ADMIN)
        .doesNotContain("host.withdrawn");
    Chromium.picture(admin, "admin-audit");
    Download csv = admin.waitForDownload(() -> admin.locator("[name=csv]").click());
    assertThat(text(csv)).contains("deployment.blocked").doesNotContain("host.withdrawn");
    onThePhone(school.tool().url() + "/admin/audit", "admin-audit-phone");

    at(admin, "/admin/calls");
    assertThat(admin.locator("#callList").innerText()).contains("GET /", "200");
    assertThat(admin.locator("#callList").innerText()).doesNotContain("?");
    Chromium.picture(admin, "admin-calls");
    onThePhone(school.tool().url() + "/admin/calls", "admin-calls-phone");

    at(admin, "/admin/health");
    assertThat(admin.locator("#facts li").count()).isGreaterThan(6);
    Chromium.picture(admin, "admin-health");
    onThePhone(school.tool().url() + "/admin/health", "admin-health-phone");
    at(admin, "/admin/tasks");
    assertThat(admin.locator("main").innerText()).contains("privacy.retention");
  }

  private void exportsAndErases() {
    search("ana");
    assertThat(admin.locator("#found li").count()).isPositive();
    String subject = admin.locator("#found li code").first().innerText();
    Download file =
        admin.waitForDownload(() -> admin.locator("#found [name=export]").first().click());
    assertThat(text(file)).contains("\"table\":\"person\"", "\"subject\":\"" + subject + "\"");
    Chromium.picture(admin, "admin-people");
    Page phone = chromium.phone("es");
    signedIn(phone).navigate(school.tool().url() + "/admin/people");
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("es");
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, "admin-people-phone-es");
    phone.context().close();

    int before = admin.locator("#found li").count();
    admin.locator("#found [name=erase]").first().click();
    admin.locator(".messages .done").waitFor();
    assertThat(admin.locator("#found li").count()).isEqualTo(before - 1);
    assertThat(admin.locator("#found li code").allInnerTexts()).doesNotContain(subject);
  }

  private void search(String text) {
    at(admin, "/admin/people");
    admin.locator("[name=text]").fill(text);
    admin.locator("[name=search]").click();
    admin.locator("#found li").first().waitFor();
  }

  /** The app's part is played by the key itself. */
  private void asksForASecondFactor() {
    at(admin, "/admin/administrators");
    admin.locator("#toFactor").click();
    admin.locator("[name=offer]").click();
    String key = admin.locator("#factor-key").inputValue();
    Chromium.picture(admin, "admin-second-factor");
    admin.locator("[name=code]").fill("123");
    admin.locator("[name=begin]").click();
    assertThat(admin.locator(".messages .error").innerText()).contains("does not belong");
    admin.locator("[name=code]").fill(AppCode.of(key, school.clock().instant()));
    admin.locator("[name=begin]").click();
    assertThat(admin.locator("#codes li").count()).isEqualTo(10);
    String recovery = admin.locator("#codes li").first().innerText();
    onlyWithACode(recovery);
  }

  private void onlyWithACode(String recovery) {
    Page page = chromium.phone("pt-BR");
    at(page, "/admin/login");
    page.locator("[id='signin:userName']").fill(School.ADMIN);
    page.locator("[id='signin:password']").fill(school.adminPassword());
    page.locator("[id='signin:button']").click();
    page.locator("[id='secondStep:code']").waitFor();
    Chromium.picture(page, "admin-second-step-phone");
    at(page, "/admin/audit");
    assertThat(page.url()).endsWith("/admin/login");
    page.locator("[id='secondStep:code']").fill("000000");
    page.locator("[id='secondStep:button']").click();
    page.locator(".messages .error").waitFor();
    page.locator("[id='secondStep:code']").fill(recovery);
    page.locator("[id='secondStep:button']").click();
    page.locator("#registered").waitFor();
    page.context().close();
  }

  private static String text(Download file) {
    try {
      return Files.readString(file.path());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void openPlatform() {
    at(admin, "/admin/");
    button(admin, "Details").first().click();
    admin.locator("#changes").waitFor();
  }

  private void press(String name) {
    admin.locator("#platform button").filter(new Locator.FilterOptions().setHasText(name)).click();
    admin.locator("#changes").waitFor();
  }

  private void looksAtTheLaunches() {
    openPlatform();
    Locator launches = admin.locator("#launches details");
    assertThat(launches.count()).isEqualTo(2);
    launches.last().locator("summary").click();
    assertThat(launches.last().innerText())
        .contains("context:Instructor", "waiting for approval", "cookie in the frame");
    assertThat(launches.first().innerText()).contains("instructor").doesNotContain("waiting");
    assertThat(admin.locator("#changes").innerText())
        .contains("blocked a deployment", "approved a deployment");
  }

  private void testsThePlatform() {
    button(admin, "Run the self-test").click();
    Await.until(
        "the self-test is done, and again where a busy machine took longer than its 5 s",
        Duration.ofSeconds(120),
        () -> {
          openPlatform();
          boolean done = admin.locator("#steps li").count() == 11;
          boolean good = admin.locator("#steps .bad").count() == 0;
          if (done && !good) {
            button(admin, "Run the self-test").click();
          }
          return done && good;
        });
    Chromium.picture(admin, "admin-platform");
    assertThat(admin.locator("#steps .good").count()).isEqualTo(11);
    assertThat(school.lms().control().grades()).isEmpty();
    onThePhone(admin.url(), "admin-platform-phone");
  }

  /** The roster is read by then; nothing changes before the rule is switched on. */
  private void triesAnIdentityRule() {
    openPlatform();
    admin.locator("#toIdentity").click();
    String address = admin.url();
    admin.locator("[id='identity:aliases']").fill("no alias");
    admin.locator("[id='identity:try']").click();
    assertThat(admin.locator("[id='identity:aliasesError']").innerText()).isNotBlank();
    admin.locator("[id='identity:aliases']").fill("");
    admin.locator("[id='identity:try']").click();
    admin.locator("#trial tbody tr").first().waitFor();
    assertThat(admin.locator("#trial").innerText()).contains("@");
    Chromium.picture(admin, "admin-identity");
    onThePhone(address, "admin-identity-phone");
  }

  private void looksAtTheList() {
    at(admin, "/admin/");
    admin.locator("[name=newLink]").click();
    admin.locator("#registration-link").waitFor();
    Chromium.picture(admin, "admin-platforms");
    int open = admin.locator("#open-links li").count();
    admin.locator("#open-links button").first().click();
    assertThat(admin.locator("#open-links li").count()).isEqualTo(open - 1);
    onThePhone(school.tool().url() + "/admin/", "admin-platforms-phone");
  }

  private void approvesAHost() {
    at(admin, "/admin/");
    admin.locator("[id='hosts:host']").fill("no host");
    admin.locator("[name=approveHost]").click();
    assertThat(admin.locator("[id='hosts:hostError']").innerText()).contains("not the name");
    admin.locator("[id='hosts:host']").fill("https://keys.lms.example/jwks");
    admin.locator("[name=approveHost]").click();
    admin.locator("#approved-hosts li").waitFor();
    assertThat(admin.locator("#approved-hosts").innerText()).contains("keys.lms.example");
    Chromium.picture(admin, "admin-hosts");
    admin.locator("[name=withdrawHost]").click();
    assertThat(admin.locator("#approved-hosts li").count()).isZero();
  }

  private void registersByHand() {
    at(admin, "/admin/new-platform");
    field("site").fill("93.184.215.14");
    button(admin, "Fill in what is known").click();
    assertThat(field("keysUrl").inputValue()).isEqualTo("https://93.184.215.14/mod/lti/certs.php");
    button(admin, "Register").click();
    assertThat(admin.locator("[id='manual:clientIdError']").innerText()).contains("fill this in");
    Chromium.picture(admin, "admin-new-platform");
    onThePhone(school.tool().url() + "/admin/new-platform", "admin-new-platform-phone");
    field("clientId").fill("by-hand");
    field("deploymentId").fill("7");
    button(admin, "Register").click();
    assertThat(admin.locator(".messages .done").innerText()).contains("registered and active");
    at(admin, "/admin/");
    assertThat(admin.locator("#platforms").innerText())
        .contains("by-hand", "https://93.184.215.14");
  }

  private void readsTheConfiguration() {
    String address = school.tool().url() + "/lti/config.json";
    APIResponse first = admin.request().get(address);
    assertThat(first.text()).contains("\"target_link_uri\":\"" + school.tool().url());
    assertThat(first.headers().get("cache-control")).contains("public");
    APIResponse again =
        admin
            .request()
            .get(
                address,
                RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));
    assertThat(again.status()).isEqualTo(304);
  }

  private Locator field(String name) {
    return admin.locator("[id='manual:" + name + "']");
  }

  private void onThePhone(String address, String name) {
    Page phone = chromium.phone("pt-BR");
    signedIn(phone).navigate(address);
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("pt-BR");
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, name);
    phone.context().close();
  }

  private void at(Page page, String path) {
    page.navigate(school.tool().url() + path);
  }

  private static Locator button(Page page, String name) {
    return page.locator("button, a.button, input[type=submit]")
        .and(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))));
  }
}
