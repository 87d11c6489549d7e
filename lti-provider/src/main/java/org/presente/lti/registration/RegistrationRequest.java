package org.presente.lti.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The request we post (Dynamic Registration 1.0 section 3.5), fitted to what the platform supports.
 */
record RegistrationRequest(ToolDescription tool, PlatformConfiguration platform) {
  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private static final String RESOURCE_LINK = "LtiResourceLinkRequest";
  private static final String CANVAS = "https://canvas.instructure.com/lti/";

  /** Where we would like to be found; a platform gets those it names itself. */
  private static final Map<String, Set<String>> PLACEMENTS =
      Map.of(
          RESOURCE_LINK,
          Set.of(CANVAS + "course_navigation"),
          "LtiDeepLinkingRequest",
          Set.of(
              "ContentArea",
              "RichTextEditor",
              CANVAS + "link_selection",
              CANVAS + "assignment_selection",
              CANVAS + "editor_button"));

  private static final List<String> CLAIMS =
      List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale");

  Set<String> scopes() {
    Set<String> scopes = new TreeSet<>(tool.scopes());
    if (!platform.scopes().isEmpty()) {
      scopes.retainAll(platform.scopes());
    }
    return scopes;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("application_type", "web");
    json.put("response_types", List.of("id_token"));
    json.put("grant_types", List.of("implicit", "client_credentials"));
    json.put("initiate_login_uri", tool.loginUrl().toString());
    json.put("redirect_uris", List.of(tool.launchUrl().toString()));
    json.put("client_name", tool.name());
    json.put("jwks_uri", tool.jwksUrl().toString());
    tool.logoUrl().ifPresent(logo -> json.put("logo_uri", logo.toString()));
    if (!tool.contacts().isEmpty()) {
      json.put("contacts", tool.contacts());
    }
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("scope", String.join(" ", scopes()));
    json.put(TOOL, toolConfiguration());
    return json;
  }

  private Map<String, Object> toolConfiguration() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("domain", tool.domain());
    json.put("description", tool.description());
    json.put("target_link_uri", tool.launchUrl().toString());
    json.put("custom_parameters", tool.customParameters());
    json.put("claims", claims());
    json.put("messages", messages());
    if (platform.productFamilyCode().filter("canvas"::equalsIgnoreCase).isPresent()) {
      json.put(CANVAS + "privacy_level", "public");
    }
    return json;
  }

  private List<String> claims() {
    return CLAIMS.stream()
        .filter(
            claim ->
                claim.equals("iss")
                    || claim.equals("sub")
                    || platform.claims().isEmpty()
                    || platform.claims().contains(claim))
        .toList();
  }

  /** Each type once: of several deep linking messages Moodle takes the last, Sakai the first. */
  private List<Map<String, Object>> messages() {
    return Stream.concat(Stream.of(RESOURCE_LINK), tool.messages().stream())
        .distinct()
        .filter(platform::supports)
        .map(this::message)
        .toList();
  }

  private Map<String, Object> message(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("target_link_uri", tool.launchUrl().toString());
    json.put("label", tool.name());
    Set<String> placements = new TreeSet<>(PLACEMENTS.getOrDefault(type, Set.of()));
    placements.retainAll(platform.messages().getOrDefault(type, Set.of()));
    if (!placements.isEmpty()) {
      json.put("placements", List.copyOf(placements));
    }
    return json;
  }
}
