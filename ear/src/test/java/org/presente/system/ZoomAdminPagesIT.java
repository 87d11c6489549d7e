package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
import org.presente.sandbox.zoom.state.App;

/**
 * What an admin does for Zoom: the connection and its check, an app for teachers' own accounts, the
 * events, the plugins.
 */
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

  @Test
  void teachersOfADepartmentConnectTheirOwnAccounts() {
    enterTeachersApp();
    zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = oceans(teacher);
    lesson.locator("#plan").click();
    lesson.locator("#ownZoomNote.wait").waitFor();
    Chromium.picture(teacher.page(), "own-zoom-meeting-before");
    lesson.locator("#ownZoom").click();
    Locator connect = lesson.locator("#connect");
    connect.waitFor();
    Chromium.picture(teacher.page(), "own-zoom-before");

    Page tab = teacher.clicksAway(connect);
    tab.getByText("Allow as Helena Prado").click();
    tab.locator("#connected").waitFor();
    assertThat(tab.url()).startsWith(school.tool().url() + "/zoom/oauth/callback");
    Chromium.picture(tab, "own-zoom-back");
    tab.close();

    lesson = oceans(teacher);
    zoom().clearJournal();
    MeetingForm form = MeetingForm.openedIn(lesson);
    lesson.locator("#scheduleForHint").waitFor();
    assertThat(lesson.locator("[id='meeting:hostId']").innerText())
        .contains(DemoAccount.HOST, DemoAccount.SECOND_HOST)
        .doesNotContain(DemoAccount.TEACHER);
    Chromium.picture(teacher.page(), "own-zoom-schedule-for");
    form.save();
    Await.until(
        "the meeting by the teacher's own permission",
        Duration.ofSeconds(30),
        () ->
            zoom().requests().stream()
                .anyMatch(
                    call -> call.path().contains("/users/me/meetings") && call.status() == 201));
    theTeacherLooksAndLeaves();
    aWayThatBeganElsewhereConnectsNobody();
    at("/admin/zoom");
    Chromium.picture(admin, "own-zoom-admin");
    admin
        .locator("article.card")
        .filter(new Locator.FilterOptions().setHasText("Oceans"))
        .locator("button[name=remove]")
        .click();
  }

  private void theTeacherLooksAndLeaves() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.phone(), LmsPerson.TEACHER);
    FrameLocator lesson = oceans(teacher);
    lesson.locator("#edit").click();
    lesson.locator("#ownZoom").click();
    assertThat(lesson.locator("#stateTitle").innerText()).contains(DemoAccount.HOST);
    assertThat(lesson.locator("#others").innerText()).contains(DemoAccount.SECOND_HOST);
    Chromium.picture(teacher.page(), "own-zoom-phone");
    lesson.locator("[id='own:end']").click();
    lesson.locator("#problem").waitFor();
    Chromium.picture(teacher.page(), "own-zoom-ended-phone");
    teacher.page().context().close();
  }

  /** As after a link that somebody else sent. */
  private void aWayThatBeganElsewhereConnectsNobody() {
    Page phone = chromium.phone("es");
    phone.navigate(school.tool().url() + "/zoom/oauth/callback?state=own.invented&code=invented");
    phone.locator("#notConnected").waitFor();
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("es");
    Chromium.picture(phone, "own-zoom-not-connected-es-phone");
    phone.context().close();
  }

  private static FrameLocator oceans(LmsPerson teacher) {
    return teacher.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
  }

  private void enterTeachersApp() {
    String client = "oceans-teachers";
    zoom()
        .oauth()
        .app(
            DemoAccount.ACCOUNT_ID,
            client,
            "oceans-secret",
            zoom().userScopes(),
            App.Kind.USER_MANAGED,
            Set.of(URI.create(school.tool().url() + "/zoom/oauth/callback")));
    at("/admin/zoom");
    fill("name", "Oceans");
    fill("accountId", DemoAccount.ACCOUNT_ID);
    fill("clientId", client);
    fill("clientSecret", "oceans-secret");
    admin.locator("[id='connection:kind']").selectOption("USER_MANAGED");
    admin.locator("[id='connection:plan']").selectOption("BUSINESS");
    admin.locator("[id='connection:serves']").selectOption("COURSES");
    admin.locator("[id='connection:platform']").selectOption(new SelectOption().setIndex(1));
    fill("servesText", "Oceans");
    admin.locator("[id='connection:save']").click();
    admin.locator("#check li").first().waitFor();
    assertThat(admin.locator("#check .bad").count()).isZero();
  }

  private void fill(String field, String value) {
    admin.locator("[id='connection:" + field + "']").fill(value);
  }

  private void check() {
    at("/admin/zoom");
    admin
        .locator("article.card")
        .filter(new Locator.FilterOptions().setHasText(DemoAccount.CLIENT_ID))
        .locator("button[name=check]")
        .click();
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
