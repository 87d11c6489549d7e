package org.presente.lti.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.presente.lti.json.Json;
import org.presente.lti.message.GroupsService;

/**
 * What a Canvas administrator pastes, or names by its address, when making an LTI developer key
 * without dynamic registration (Instructure, "Configuring LTI 1.3 tools by JSON"). Canvas takes
 * only text as custom values.
 */
public final class CanvasConfiguration {
  private static final String RESOURCE_LINK = "LtiResourceLinkRequest";
  private static final String DEEP_LINKING = "LtiDeepLinkingRequest";
  private static final List<String> PICKERS =
      List.of("assignment_selection", "editor_button", "link_selection");

  private final ToolDescription tool;

  public CanvasConfiguration(ToolDescription tool) {
    this.tool = tool;
  }

  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", tool.name());
    json.put("description", tool.description());
    json.put("oidc_initiation_url", tool.loginUrl().toString());
    json.put("target_link_uri", tool.launchUrl().toString());
    json.put("redirect_uris", List.of(tool.launchUrl().toString()));
    json.put("public_jwk_url", tool.jwksUrl().toString());
    json.put("scopes", scopes());
    json.put("custom_fields", new TreeMap<>(tool.customParameters()));
    json.put("extensions", List.of(extension()));
    return Json.write(json);
  }

  private Map<String, Object> extension() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("platform", "canvas.instructure.com");
    json.put("domain", tool.domain());
    json.put("tool_id", "presente");
    json.put("privacy_level", "public");
    json.put("settings", settings());
    return json;
  }

  private Map<String, Object> settings() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", tool.name());
    tool.logoUrl().ifPresent(icon -> json.put("icon_url", icon.toString()));
    json.put("placements", placements());
    return json;
  }

  private List<Map<String, Object>> placements() {
    List<Map<String, Object>> placements = new ArrayList<>();
    placements.add(placement("course_navigation", RESOURCE_LINK));
    if (tool.messages().contains(DEEP_LINKING)) {
      PICKERS.forEach(name -> placements.add(placement(name, DEEP_LINKING)));
    }
    return placements;
  }

  private Map<String, Object> placement(String name, String message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("placement", name);
    json.put("message_type", message);
    json.put("target_link_uri", tool.launchUrl().toString());
    json.put("text", tool.name());
    json.put("enabled", true);
    tool.logoUrl().ifPresent(icon -> json.put("icon_url", icon.toString()));
    return json;
  }

  /** Canvas has no Course Groups service and may refuse a scope that it does not know. */
  private List<String> scopes() {
    return tool.scopes().stream()
        .filter(scope -> !scope.equals(GroupsService.SCOPE))
        .sorted()
        .toList();
  }
}
