package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.ZoomControl;

/** What an admin does for Zoom: the connection and its check, the events, the plugins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoomAdminPagesIT {
  private static final String REPORTS = "report:read:list_meeting_participants:admin";
  private static final String SECRET = "a-secret-token-of-events";
  private School school;
  private Chromium chromium;
  private Page admin;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
    admin = chromium.desk();
    ToolAdmin.signedIn(school, admin);
    admin.onDialog(Dialog::accept);
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void theCheckNamesWhatIsMissingAndWhatToDo() {
    check();
    assertThat(admin.locator("#check .bad").count()).isZero();
    Chromium.picture(admin, "zoom-check-good");

    zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(without(REPORTS)));
    check();
    Locator missing =
        admin.locator("#check li").filter(new Locator.FilterOptions().setHasText(REPORTS));
    assertThat(missing.locator(".state.good").count()).isZero();
    assertThat(missing.locator(".hint").innerText()).isNotBlank();
    Chromium.picture(admin, "zoom-check-scope-missing");

    zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withActive(false));
    check();
    assertThat(admin.locator("#check .bad").first().isVisible()).isTrue();
    Chromium.picture(admin, "zoom-check-not-activated");
    zoom()
        .changeApp(
            DemoAccount.CLIENT_ID, app -> app.withActive(true).withScopes(zoom().allScopes()));
    onThePhone("/admin/zoom", "zoom-connections-pt-phone");
  }

  @Test
  void eventsAreSwitchedOnAndSeen() {
    at("/admin/zoom-events");
    Locator card = admin.locator("article.card").first();
    String address = card.locator("input[readonly]").inputValue();
    card.locator("input[type=password]").fill(SECRET);
    card.locator("button[name=keep]").click();
    admin.locator(".messages .done").waitFor();

    zoom()
        .subscribe(
            DemoAccount.ACCOUNT_ID,
            URI.create(address),
            SECRET,
            Set.of("meeting.created", "meeting.updated", "meeting.started", "meeting.ended"));
    assertThat(zoom().challenge(URI.create(address))).isTrue();
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    MeetingForm.openedIn(teacher.opens(LmsPerson.WEEK_1)).save();
    Await.until(
        "the event of the new meeting",
        Duration.ofSeconds(30),
        () -> {
          at("/admin/zoom-events");
          return admin.locator("article.card time").count() >= 2;
        });
    assertThat(admin.locator("article.card .error").count()).isZero();
    Chromium.picture(admin, "zoom-events");
    onThePhone("/admin/zoom-events", "zoom-events-pt-phone");
  }

  @Test
  void pluginsSayWhatTheyBring() {
    at("/admin/plugins");
    assertThat(admin.locator("main").innerText()).contains("zoom.sync", "zoom.report");
    assertThat(admin.locator("#platforms a").count()).isEqualTo(2);
    Chromium.picture(admin, "plugins");
    onThePhone("/admin/plugins", "plugins-pt-phone");
    onThePhone("/admin/tasks", "tasks-pt-phone");
  }

  private void check() {
    at("/admin/zoom");
    admin.locator("button[name=check]").first().click();
    admin.locator("#check li").first().waitFor();
  }

  private Set<String> without(String scope) {
    Set<String> rest = new HashSet<>(zoom().allScopes());
    assertThat(rest.remove(scope)).isTrue();
    return rest;
  }

  private void onThePhone(String path, String name) {
    Page phone = chromium.phone("pt-BR");
    ToolAdmin.signedIn(school, phone);
    phone.navigate(school.tool().url() + path);
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("pt-BR");
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Chromium.picture(phone, name);
    phone.context().close();
  }

  private ZoomControl zoom() {
    return school.zoom().control();
  }

  private void at(String path) {
    admin.navigate(school.tool().url() + path);
  }
}
