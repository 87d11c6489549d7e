package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Violation;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationTest {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private final TestTool tool = new TestTool();
  private MiniLms lms;

  @BeforeAll
  void start() {
    lms = MiniLms.start(LmsOptions.onAnyPort(), Clock.systemUTC());
  }

  @BeforeEach
  void usual() {
    tool.bendRegistration(UnaryOperator.identity());
    lms.control().violations().clear();
  }

  @AfterAll
  void stop() {
    tool.close();
    lms.close();
  }

  @Test
  void aToolRegistersThroughTheAddressAnAdministratorPastes() {
    Tool registered = lms.control().register(tool.registrationAddress());

    ObjectNode answer = TestTool.json(tool.registrationAnswer());
    assertThat(tool.registrationAnswer().statusCode()).isEqualTo(200);
    assertThat(answer.path("client_id").asText()).isEqualTo(registered.clientId());
    assertThat(answer.path(TOOL).path("deployment_id").asText()).isEqualTo(registered.id());
    assertThat(answer.path("scope").asText().split(" ")).hasSize(5);
    assertThat(answer.path("scope").asText()).doesNotContain("toolsetting");
    assertThat(lms.control().violations().all()).isEmpty();
  }

  @Test
  void aTokenRegistersOnlyOnce() {
    int before = lms.control().campus().tools().all().size();
    var query =
        TestTool.decoded(
            lms.control().invitation(tool.registrationAddress()).address().getRawQuery());
    String endpoint = lms.url() + "/mod/lti/openid-registration.php";

    assertThat(tool.register(endpoint, query.get("registration_token")).statusCode())
        .isEqualTo(200);
    var second = tool.register(endpoint, query.get("registration_token"));

    assertThat(second.statusCode()).isEqualTo(401);
    assertThat(TestTool.json(second).path("reason").asText()).isEqualTo("token_already_used");
    assertThat(lms.control().campus().tools().all()).hasSize(before + 1);
  }

  @Test
  void aRegisteredToolMayRenewItsRegistrationAndKeepsItsClientId() {
    Tool first = lms.control().register(tool.registrationAddress());
    tool.bendRegistration(root -> root.put("client_name", "Renamed"));
    var query =
        TestTool.decoded(
            lms.control().renewal(tool.registrationAddress(), first.id()).address().getRawQuery());

    var answer =
        tool.register(
            lms.url() + "/mod/lti/openid-registration.php", query.get("registration_token"));

    assertThat(TestTool.json(answer).path("client_id").asText()).isEqualTo(first.clientId());
    assertThat(lms.control().campus().tools().tool(first.id())).map(Tool::name).contains("Renamed");
  }

  static Stream<Map.Entry<String, UnaryOperator<ObjectNode>>> defects() {
    return Stream.of(
        Map.entry("invalid_application_type", root -> root.put("application_type", "native")),
        Map.entry("invalid_response_types", root -> without(root, "response_types")),
        Map.entry("invalid_grant_types", root -> without(root, "grant_types")),
        Map.entry(
            "invalid_token_endpoint_auth_method",
            root -> root.put("token_endpoint_auth_method", "client_secret_basic")),
        Map.entry("missing_client_name", root -> root.put("client_name", " ")),
        Map.entry("missing_jwks_uri", root -> without(root, "jwks_uri")),
        Map.entry("missing_initiate_login_uri", root -> without(root, "initiate_login_uri")),
        Map.entry("missing_redirect_uris", root -> without(root, "redirect_uris")),
        Map.entry("invalid_scope", root -> without(root, "scope")),
        Map.entry("missing_lti_tool_configuration", root -> without(root, TOOL)),
        Map.entry("missing_domain", root -> inTool(root, "domain", "")),
        Map.entry("domain_targetlinkuri_mismatch", root -> inTool(root, "domain", "other.example")),
        Map.entry("missing_target_link_uri", root -> inTool(root, "target_link_uri", "nowhere")),
        Map.entry(
            "invalid_custom_parameters",
            root -> {
              root.withObject("/" + TOOL.replace("/", "~1"))
                  .putObject("custom_parameters")
                  .put("a", 1);
              return root;
            }));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aDefectiveRequestIsRefusedWithItsReason(
      Map.Entry<String, UnaryOperator<ObjectNode>> defect) {
    tool.bendRegistration(defect.getValue());

    assertThatThrownBy(() -> lms.control().register(tool.registrationAddress()))
        .isInstanceOf(IllegalStateException.class);

    assertThat(tool.registrationAnswer().statusCode()).isEqualTo(400);
    assertThat(TestTool.json(tool.registrationAnswer()).path("reason").asText())
        .isEqualTo(defect.getKey());
    assertThat(lms.control().violations().all())
        .extracting(Violation::rule)
        .containsExactly("registration." + defect.getKey());
  }

  private static ObjectNode without(ObjectNode root, String name) {
    root.remove(name);
    return root;
  }

  private static ObjectNode inTool(ObjectNode root, String name, String value) {
    ((ObjectNode) root.get(TOOL)).put(name, value);
    return root;
  }
}
