package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.QuirkProfile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private Fixture fixture;
  private LmsControl control;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
    ObjectNode review = Json.object().put("label", "See <why>");
    review.putObject("custom").put("reviewing", "yes").put("link", "$ResourceLink.id");
    column("80", review);
    column("81", Json.object().put("url", fixture.tool.url() + "/review"));
    column("82", Json.object().nullNode());
  }

  private void column(String id, com.fasterxml.jackson.databind.JsonNode review) {
    control
        .campus()
        .gradebook()
        .add(
            new Column(
                id, "2", fixture.registered.id(), "C" + id, 10, "", "", "24", false, review));
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.quirks().adopt(QuirkProfile.MOODLE);
  }

  private ObjectNode review(String personId, String column, String about) {
    return fixture.review(personId, column, about);
  }

  @Test
  void aReviewSaysOfWhomAndOfWhichColumn() {
    ObjectNode claims = review(Fixture.TEACHER, "80", "5");

    assertThat(claims.path(LTI + "message_type").asText()).isEqualTo("LtiSubmissionReviewRequest");
    assertThat(claims.path(LTI + "for_user").path("user_id").asText()).isEqualTo("5");
    assertThat(claims.path("sub").asText()).isEqualTo(Fixture.TEACHER);
    assertThat(
            claims
                .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                .path("lineitem")
                .asText())
        .contains("/lineitems/80/lineitem");
    assertThat(claims.path(LTI + "resource_link").path("id").asText()).isEqualTo("24");
    assertThat(claims.path(LTI + "custom").path("reviewing").asText()).isEqualTo("yes");
    assertThat(claims.path(LTI + "custom").path("link").asText()).isEqualTo("24");
  }

  @Test
  void theColumnMayLeadElsewhereInTheTool() {
    assertThat(
            review(Fixture.STUDENT, "81", Fixture.STUDENT).path(LTI + "target_link_uri").asText())
        .isEqualTo(fixture.tool.url() + "/review");
  }

  @Test
  void aStudentReviewsOnlyTheOwnWork() {
    String student = control.signIn(Fixture.STUDENT);

    assertThat(
            fixture
                .open(student, fixture.lms.url() + "/mod/lti/review.php?column=80&person=5")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void theGradebookOffersItWhereTheColumnHasIt() {
    String teacher = control.signIn(Fixture.TEACHER);
    String page = fixture.open(teacher, fixture.lms.url() + "/courses/2/grades").body();

    assertThat(page)
        .contains("id=\"review-80-4\"", "See &lt;why&gt;", "id=\"review-81-5\"")
        .doesNotContain("review-82-4");
    assertThat(fixture.open(teacher, fixture.lms.url() + "/courses/2/grades/80/5").body())
        .contains("id=\"tool-frame\"", "/mod/lti/review.php?column=80&amp;person=5");

    control.quirks().offer(Capability.SUBMISSION_REVIEW, false);
    assertThat(fixture.open(teacher, fixture.lms.url() + "/courses/2/grades").body())
        .doesNotContain("review-80-4");
  }
}
