package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.zoom.DemoAccount;

/** An admin makes a client, and a program of the LMS plans a lesson with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonApiIT {
  private static final String COURSE = "/api/v1/courses/" + LmsPerson.COURSE;
  private static final String LESSON = COURSE + "/lessons/plan-7";
  private static final ZoneId ZONE = ZoneId.of("America/Bogota");
  private EmbeddedPostgres database;
  private School school;
  private Chromium chromium;
  private Page admin;
  private String idToken = "";

  @BeforeAll
  void open() throws IOException {
    database = EmbeddedPostgres.start();
    school = School.open(StoredKey.settings(database));
    chromium = new Chromium();
    admin = chromium.desk();
    ToolAdmin.signedIn(school, admin);
    admin.onDialog(Dialog::accept);
    Page desk = chromium.desk();
    desk.onRequest(this::keepIdToken);
    LmsPerson.signedIn(school, desk, LmsPerson.TEACHER)
        .opens(LmsPerson.WEEK_1)
        .locator("#panels")
        .waitFor();
  }

  /** What the LMS says of a person to the tool: signed by a platform that the tool trusts. */
  private void keepIdToken(Request request) {
    if (request.url().endsWith("/lti/launch") && request.postData() != null) {
      idToken = request.postData().replaceFirst("(?s).*id_token=([^&]+).*", "$1");
    }
  }

  @AfterAll
  void close() throws IOException {
    chromium.close();
    school.close();
    database.close();
  }

  @Test
  void aProgramPlansALessonAndMayNoLongerAfterItWasRevoked() {
    LessonApi api = client("Lesson plans");
    Chromium.picture(admin, "admin-clients");
    assertThat(api.get(LESSON).statusCode()).isEqualTo(401);
    api.hasToken("no.good.token");
    isProblem(api.get(LESSON), 401, "unauthorized");
    api.hasToken("");
    assertThat(api.getToken("lessons.read lessons.write").statusCode()).isEqualTo(200);

    areRefused(api);
    writesAndReads(api);
    isRefused(api);
    isRemoved(api);

    admin.navigate(school.tool().url() + "/admin/clients");
    admin.locator("#list button[name=revoke]").last().click();
    admin.locator(".messages .done").waitFor();
    isProblem(api.get(LESSON), 401, "unauthorized");
    assertThat(api.getToken("").statusCode()).isEqualTo(401);
  }

  private void areRefused(LessonApi api) {
    String good = api.token();
    Map<String, String> others = new HashMap<>(ForgedTokens.of(good));
    others.put("of a launch", idToken);
    assertThat(idToken).contains(".");
    PrivateKey key = StoredKey.of(database);
    others.putAll(ForgedTokens.of(good, key));
    api.hasToken(ForgedTokens.again(good, key));
    assertThat(api.get(LESSON).statusCode()).as("signed anew").isEqualTo(404);
    others.forEach(
        (what, token) -> {
          api.hasToken(token);
          HttpResponse<String> answer = api.put(LESSON, plan("Cells", 30));
          assertThat(answer.statusCode()).as(what).isEqualTo(401);
        });
    api.hasToken(good);
    assertThat(api.get(LESSON).statusCode()).isEqualTo(404);
  }

  private void writesAndReads(LessonApi api) {
    HttpResponse<String> first = api.put(LESSON, plan("Cells", 30));
    assertThat(first.body()).contains("\"lesson\":\"plan-7\"", "\"title\":\"Cells\"");
    assertThat(first.statusCode()).isEqualTo(201);
    HttpResponse<String> second = api.put(LESSON, plan("Cells", 30));
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(tag(second)).isEqualTo(tag(first));
    Await.until(
        "the meeting is on Zoom",
        Duration.ofSeconds(30),
        () -> api.get(LESSON + "/status").body().contains("IN_STEP"));
    assertThat(onZoom("Cells")).isOne();

    HttpResponse<String> changed = api.put(LESSON, plan("Plant cells", 30), "If-Match", tag(first));
    assertThat(changed.statusCode()).isEqualTo(200);
    isProblem(api.put(LESSON, plan("Cells", 30), "If-Match", tag(first)), 412, "stale");
    assertThat(tag(api.get(LESSON))).isEqualTo(tag(changed)).isNotEqualTo(tag(first));
  }

  private void isRefused(LessonApi api) {
    isProblem(api.put(LESSON, "{\"title\":"), 400, "malformed");
    HttpResponse<String> invalid = api.put(LESSON, "{\"title\":7,\"meeting\":{}}");
    isProblem(invalid, 422, "invalid");
    assertThat(invalid.body()).contains("#/title", "#/meeting/start", "#/meeting/minutes");
    HttpResponse<String> clash = api.put(COURSE + "/lessons/plan-8", plan("Leaves", 30));
    isProblem(clash, 409, "clash");
    assertThat(clash.body()).contains("freeStarts", "freeHosts");
    isProblem(api.get("/api/v1/courses/no-such/lessons/plan-7"), 404, "no-course");
    isProblem(api.get(COURSE + "/lessons/no-such"), 404, "no-lesson");
    isProblem(api.get("/api/v1/nothing"), 404, "not-found");

    LessonApi reader = credentials();
    assertThat(reader.getToken("lessons.read").statusCode()).isEqualTo(200);
    isProblem(reader.put(LESSON, plan("Cells", 30)), 403, "forbidden");
    assertThat(reader.get("/openapi").body()).contains("/api/v1/courses/{course}");

    registerAnother();
    LessonApi stranger = client("Another school");
    assertThat(stranger.getToken("").statusCode()).isEqualTo(200);
    isProblem(stranger.get(LESSON), 404, "no-course");
    isProblem(stranger.put(LESSON, plan("Cells", 30)), 404, "no-course");
    isProblem(stranger.delete(LESSON), 404, "no-course");
  }

  private void isRemoved(LessonApi api) {
    assertThat(api.delete(LESSON).statusCode()).isEqualTo(204);
    isProblem(api.get(LESSON), 404, "no-lesson");
    Await.until(
        "the meeting is off Zoom", Duration.ofSeconds(30), () -> onZoom("Plant cells") == 0);
  }

  private long onZoom(String topic) {
    return school.zoom().control().meetings().stream()
        .filter(meeting -> meeting.topic().equals(topic))
        .count();
  }

  /** Of the platform that was registered last: ids grow. */
  private LessonApi client(String name) {
    admin.navigate(school.tool().url() + "/admin/clients");
    admin.locator("#client-name").fill(name);
    String newest =
        admin.locator("#client-platform option").all().stream()
            .map(option -> option.getAttribute("value"))
            .max(Comparator.comparingLong(Long::parseLong))
            .orElseThrow();
    admin.locator("#client-platform").selectOption(newest);
    admin.locator("button[name=make]").click();
    admin.locator("#made").waitFor();
    return credentials();
  }

  /** As they are shown, for the only time. */
  private LessonApi credentials() {
    return new LessonApi(
        school.tool().url(),
        admin.locator("#client-id").inputValue(),
        admin.locator("#client-secret").inputValue());
  }

  private void registerAnother() {
    admin.navigate(school.tool().url() + "/admin/new-platform");
    admin.locator("[id='manual:site']").fill("93.184.215.14");
    admin.locator("[id='manual:fill']").click();
    admin.locator("[id='manual:clientId']").fill("by-hand");
    admin.locator("[id='manual:deploymentId']").fill("7");
    admin.locator("[id='manual:save']").click();
    admin.locator(".messages .done").waitFor();
  }

  private static String plan(String title, int hours) {
    LocalDateTime start = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.HOURS).plusHours(hours);
    return """
    {"title": "%s", "content": "<p>Read page 3.</p>",
     "meeting": {"start": "%s", "minutes": 60, "zone": "%s", "host": "%s"}}\
    """
        .formatted(title, start, ZONE, DemoAccount.HOST);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static void isProblem(HttpResponse<String> answer, int status, String kind) {
    assertThat(answer.body()).contains("urn:presente:problem:" + kind);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }
}
