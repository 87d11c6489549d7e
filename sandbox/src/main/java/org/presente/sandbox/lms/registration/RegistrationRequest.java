package org.presente.sandbox.lms.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;

/** What a tool asks for, checked against Dynamic Registration 1.0 section 3.5. */
record RegistrationRequest(ObjectNode root) {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final List<String> CLAIMS =
      List.of("sub", "iss", "name", "family_name", "given_name", "email");

  private JsonNode tool() {
    return root.path(TOOL);
  }

  /** Everything wrong with it, as reasons in Moodle's manner. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    require(faults, "invalid_application_type", text("application_type").equals("web"));
    require(faults, "invalid_response_types", texts("response_types").contains("id_token"));
    require(
        faults,
        "invalid_grant_types",
        texts("grant_types").containsAll(List.of("implicit", "client_credentials")));
    require(
        faults,
        "invalid_token_endpoint_auth_method",
        text("token_endpoint_auth_method").equals("private_key_jwt"));
    require(faults, "missing_client_name", !text("client_name").isBlank());
    for (String name : List.of("initiate_login_uri", "jwks_uri")) {
      require(faults, "missing_" + name, isAddress(text(name)));
    }
    require(
        faults,
        "missing_redirect_uris",
        !redirectUris().isEmpty() && redirectUris().stream().allMatch(this::isAddress));
    require(faults, "invalid_scope", root.path("scope").isTextual());
    toolFaults(faults);
    return faults;
  }

  private void toolFaults(List<String> faults) {
    require(faults, "missing_lti_tool_configuration", tool().isObject());
    require(faults, "missing_domain", !tool().path("domain").asText().isBlank());
    require(faults, "missing_target_link_uri", isAddress(tool().path("target_link_uri").asText()));
    require(faults, "domain_targetlinkuri_mismatch", domainMatches());
    require(faults, "missing_messages", tool().path("messages").isArray());
    require(
        faults,
        "invalid_custom_parameters",
        Json.elements(tool().path("custom_parameters")).allMatch(JsonNode::isTextual));
    require(
        faults,
        "invalid_messages",
        Json.elements(tool().path("messages")).allMatch(this::isMessage));
    require(faults, "more_than_one_deep_linking_message", deepLinking().count() <= 1);
  }

  private boolean isMessage(JsonNode message) {
    String type = message.path("type").asText();
    return List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest")
        .contains(type);
  }

  private boolean domainMatches() {
    if (!isAddress(tool().path("target_link_uri").asText())) {
      return false;
    }
    URI target = URI.create(tool().path("target_link_uri").asText());
    String domain = tool().path("domain").asText();
    return domain.equals(target.getHost()) || domain.equals(target.getAuthority());
  }

  private boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null
          && uri.getFragment() == null
          && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * @param offered the scopes that can be granted
   */
  Tool toTool(String id, String clientId, List<String> offered) {
    return new Tool(
        id,
        clientId,
        text("client_name"),
        tool().path("description").asText(),
        tool().path("domain").asText(),
        tool().path("target_link_uri").asText(),
        text("initiate_login_uri"),
        redirectUris(),
        text("jwks_uri"),
        text("logo_uri"),
        deepLinkingUri(),
        offered.stream().filter(List.of(text("scope").split(" ", -1))::contains).toList(),
        CLAIMS.stream().filter(texts(tool().path("claims"))::contains).toList(),
        customParameters());
  }

  private Map<String, String> customParameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    tool()
        .path("custom_parameters")
        .properties()
        .forEach(entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
    return parameters;
  }

  private Stream<JsonNode> deepLinking() {
    return Json.elements(tool().path("messages"))
        .filter(message -> message.path("type").asText().equals("LtiDeepLinkingRequest"));
  }

  /** A message without an address of its own leads to the tool's. */
  private String deepLinkingUri() {
    String usual = tool().path("target_link_uri").asText();
    return deepLinking()
        .findFirst()
        .map(message -> message.path("target_link_uri").asText(usual))
        .orElse("");
  }

  private List<String> redirectUris() {
    return texts("redirect_uris");
  }

  private String text(String name) {
    return root.path(name).asText();
  }

  private List<String> texts(String name) {
    return texts(root.path(name));
  }

  private static List<String> texts(JsonNode array) {
    return Json.elements(array).map(JsonNode::asText).toList();
  }

  private static void require(List<String> faults, String reason, boolean fulfilled) {
    if (!fulfilled) {
      faults.add(reason);
    }
  }
}
