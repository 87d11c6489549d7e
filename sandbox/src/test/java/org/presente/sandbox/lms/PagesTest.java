package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private final MovableClock clock = new MovableClock();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private MiniLms lms;

  @BeforeAll
  void start() {
    lms = MiniLms.start(LmsOptions.onAnyPort(), clock, clock::advance);
    lms.control()
        .campus()
        .gradebook()
        .add(
            new Column(
                "90", "2", "1", "Week 1", 100, "", "", "24", false, Json.object().nullNode()));
    lms.control().campus().gradebook().override("90", "4", 62.5);
  }

  @AfterAll
  void stop() {
    lms.close();
  }

  @Test
  void theHomePageOffersEverybodyAndTheRegistrationForm() throws Exception {
    String page = get("/").body();

    assertThat(page).contains("id=\"as-3\"", "id=\"as-4\"", "id=\"as-33\"", "id=\"as-34\"");
    assertThat(page).contains("id=\"register-url\"", "data-role=\"Teacher\"");
    assertThat(page).contains("&lt;b&gt;Bold&lt;/b&gt;").doesNotContain("<b>Bold</b>");
  }

  @Test
  void aClickSignsInAndShowsTheCourse() throws Exception {
    HttpResponse<String> page = post("/sign-in", Map.of("person", "4"));

    assertThat(page.uri().getPath()).isEqualTo("/courses/2");
    assertThat(page.body()).contains("Astronomy 101", "id=\"lesson-24\"", ">Student<");
  }

  @Test
  void aStudentSeesOnlyTheOwnGradesAndCannotChangeThem() throws Exception {
    post("/sign-in", Map.of("person", "4"));

    String page = get("/courses/2/grades").body();
    assertThat(page).contains("id=\"grade-90-4\"", "data-points=\"62.5\"");
    assertThat(page).doesNotContain("grade-90-5", "<details>");
    assertThat(
            post("/courses/2/grades", Map.of("column", "90", "person", "4", "points", "100"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aTeacherChangesAGradeByHandAndGivesItBack() throws Exception {
    post("/sign-in", Map.of("person", "3"));

    String changed =
        post("/courses/2/grades", Map.of("column", "90", "person", "6", "points", "7.25")).body();
    assertThat(changed).contains("data-points=\"7.25\"", "changed by hand", "grade-90-5");
    String released =
        post("/courses/2/grades", Map.of("column", "90", "person", "6", "points", "")).body();
    assertThat(released).doesNotContain("7.25");
    assertThat(
            post("/courses/2/grades", Map.of("column", "90", "person", "6", "points", "many"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void whoIsNotInTheCourseSeesNothingOfIt() throws Exception {
    post("/sign-in", Map.of("person", "33"));

    assertThat(get("/courses/3").statusCode()).isEqualTo(403);
    assertThat(get("/courses/3/people").statusCode()).isEqualTo(403);
    assertThat(get("/courses/99").statusCode()).isEqualTo(404);
  }

  @Test
  void theRosterListsThirtyStudentsWithAddressesForStaffOnly() throws Exception {
    post("/sign-in", Map.of("person", "3"));
    assertThat(get("/courses/2/people").body().split("<td>Student</td>", -1)).hasSize(31);
    assertThat(get("/courses/2/people").body()).contains("student01@campus.example");

    post("/sign-in", Map.of("person", "4"));
    assertThat(get("/courses/2/people").body()).doesNotContain("@campus.example");
  }

  @Test
  void withoutAToolTheLessonSaysSo() throws Exception {
    post("/sign-in", Map.of("person", "4"));

    assertThat(get("/courses/2/lessons/24").body()).contains("id=\"no-tool\"");
    assertThat(get("/courses/2/lessons/41").statusCode()).isEqualTo(404);
  }

  @Test
  void theTimeMovesForwardOnly() throws Exception {
    Instant before = clock.instant();

    post("/clock", Map.of("step", "PT15M"));
    assertThat(post("/clock", Map.of("step", "-PT1H")).statusCode()).isEqualTo(400);

    assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofMinutes(15)));
  }

  @Test
  void aToolIsRegisteredInAFrameByItsAddressOnly() throws Exception {
    String page = post("/tools", Map.of("url", "http://tool.example/register?code=1")).body();

    assertThat(page)
        .contains("src=\"http://tool.example/register?code=1&amp;openid_configuration=");
    assertThat(post("/tools", Map.of("url", "javascript:alert(1)")).statusCode()).isEqualTo(400);
  }

  @Test
  void theToolsMessageIsShownOnTheReturnPage() throws Exception {
    String page =
        get("/mod/lti/return.php?course=2&lti_errormsg=%3Cscript%3Eno%3C%2Fscript%3E").body();

    assertThat(page).contains("&lt;script&gt;no", "href=\"/courses/2\"");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(lms.url() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(lms.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Fixture.query(form)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
