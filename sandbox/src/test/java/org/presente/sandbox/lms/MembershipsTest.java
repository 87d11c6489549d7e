package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipsTest {
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;
  private ServiceClient client;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
    client = new ServiceClient(fixture, clock);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    fixture.lms.control().quirks().adopt(QuirkProfile.MOODLE);
    fixture.lms.control().campus().setPrivacy(Privacy.STAFF_EMAILS);
    fixture.lms.control().enrol("2", "33", CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
  }

  @Test
  void everybodyEnrolledIsListedInShortRoles() {
    JsonNode container = ServiceClient.tree(get(client.members()));

    assertThat(container.path("id").asText()).isEqualTo(client.members());
    assertThat(container.path("context").path("label").asText()).isEqualTo("AST101");
    assertThat(container.path("members")).hasSize(32);
    JsonNode student = container.path("members").path(0);
    assertThat(student.path("roles").toString()).isEqualTo("[\"Learner\"]");
    assertThat(student.path("status").asText()).isEqualTo("Active");
    assertThat(student.path("user_id").asText()).isEqualTo("4");
    assertThat(student.has("email")).isFalse();
    JsonNode teacher = container.path("members").path(30);
    assertThat(teacher.path("roles").toString()).isEqualTo("[\"Instructor\"]");
    assertThat(teacher.has("email")).isTrue();
  }

  @Test
  void pagesFollowEachOtherByLink() {
    List<String> ids = new ArrayList<>();
    Optional<String> address = Optional.of(client.members() + "?limit=12");
    int pages = 0;
    while (address.isPresent()) {
      var page = get(address.get());
      Json.elements(ServiceClient.tree(page).path("members"))
          .forEach(member -> ids.add(member.path("user_id").asText()));
      address = next(page);
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    assertThat(ids).hasSize(32).doesNotHaveDuplicates();
  }

  @Test
  void theNextPageDropsTheRoleAsInMoodle() {
    String first = client.members() + "?role=Learner&limit=5";

    assertThat(next(get(first))).contains(client.members() + "?limit=5&from=5");
    fixture.lms.control().quirks().set(Quirk.NEXT_PAGE_DROPS_ROLE, false);
    assertThat(next(get(first))).contains(client.members() + "?limit=5&from=5&role=Learner");
  }

  @Test
  void aRoleFiltersByShortNameAndByUri() {
    String uri = "http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Instructor";

    assertThat(ServiceClient.tree(get(client.members() + "?role=Instructor")).path("members"))
        .hasSize(2);
    assertThat(ServiceClient.tree(get(client.members() + "?role=" + uri)).path("members"))
        .hasSize(2);
  }

  @Test
  void theMembersOfALessonCarryAMessage() {
    var page = get(client.members() + "?limit=2&rlid=24");

    assertThat(
            ServiceClient.tree(page)
                .path("members")
                .path(0)
                .path("message")
                .path(0)
                .path("https://purl.imsglobal.org/spec/lti/claim/message_type")
                .asText())
        .isEqualTo("LtiResourceLinkRequest");
    assertThat(next(page).orElseThrow()).endsWith("?limit=2&from=2&rlid=24");
    assertThat(get(client.members() + "?rlid=40").statusCode()).isEqualTo(404);
  }

  @Test
  void whoLeftIsMissingOrListedAsDeleted() {
    fixture.lms.control().enrol("2", "33", CourseRole.STUDENT, EnrolmentStatus.DELETED);

    assertThat(get(client.members()).body()).doesNotContain("\"user_id\":\"33\"");
    fixture.lms.control().quirks().set(Quirk.ONLY_ACTIVE_MEMBERS, false);
    assertThat(get(client.members()).body()).contains("\"status\":\"Deleted\"");
  }

  @Test
  void withoutPrivacyConsentOnlyIdsAreListed() {
    fixture.lms.control().campus().setPrivacy(Privacy.NONE);

    JsonNode member = ServiceClient.tree(get(client.members())).path("members").path(0);

    assertThat(member.has("name") || member.has("given_name") || member.has("email")).isFalse();
    assertThat(member.path("user_id").asText()).isEqualTo("4");
  }

  @Test
  void anotherToolsAddressIsRefused() {
    assertThat(get(client.members().replaceFirst("bindings/\\d+", "bindings/1")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anyOtherAcceptIsRefused() {
    assertThat(client.get(client.members(), "application/json").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String address) {
    return client.get(address, ServiceClient.MEMBERS);
  }

  private static Optional<String> next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .filter(link -> link.endsWith("; rel=\"next\""))
        .map(link -> link.substring(1, link.indexOf('>')));
  }
}
