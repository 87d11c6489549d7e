package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
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
        "the self-test is done",
        Duration.ofSeconds(60),
        () -> {
          openPlatform();
          return admin.locator("#steps li").count() == 11;
        });
    Chromium.picture(admin, "admin-platform");
    assertThat(admin.locator("#steps .bad").count()).isZero();
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
