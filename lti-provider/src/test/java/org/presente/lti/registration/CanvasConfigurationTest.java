package org.presente.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;

class CanvasConfigurationTest {
  @Test
  void everyFieldOfADeveloperKeyIsThere() throws JsonException {
    String json = new CanvasConfiguration(tool(List.of("LtiDeepLinkingRequest"))).json();

    assertThat(Json.object(json.getBytes(StandardCharsets.UTF_8)).members())
        .isEqualTo(
            Json.object(
                    """
                    {"title": "Presente",
                     "description": "Zoom in lessons",
                     "oidc_initiation_url": "https://tool.example:8443/lti/login",
                     "target_link_uri": "https://tool.example:8443/lti/launch",
                     "redirect_uris": ["https://tool.example:8443/lti/launch"],
                     "public_jwk_url": "https://tool.example:8443/lti/jwks",
                     "scopes": ["a", "b"],
                     "custom_fields": {"person_time_zone": "$Person.address.timezone"},
                     "extensions": [{
                       "platform": "canvas.instructure.com",
                       "domain": "tool.example:8443",
                       "tool_id": "presente",
                       "privacy_level": "public",
                       "settings": {
                         "text": "Presente",
                         "icon_url": "https://tool.example:8443/icon.svg",
                         "placements": [
                           {"placement": "course_navigation",
                            "message_type": "LtiResourceLinkRequest",
                            "target_link_uri": "https://tool.example:8443/lti/launch",
                            "text": "Presente", "enabled": true,
                            "icon_url": "https://tool.example:8443/icon.svg"},
                           {"placement": "assignment_selection",
                            "message_type": "LtiDeepLinkingRequest",
                            "target_link_uri": "https://tool.example:8443/lti/launch",
                            "text": "Presente", "enabled": true,
                            "icon_url": "https://tool.example:8443/icon.svg"},
                           {"placement": "editor_button",
                            "message_type": "LtiDeepLinkingRequest",
                            "target_link_uri": "https://tool.example:8443/lti/launch",
                            "text": "Presente", "enabled": true,
                            "icon_url": "https://tool.example:8443/icon.svg"},
                           {"placement": "link_selection",
                            "message_type": "LtiDeepLinkingRequest",
                            "target_link_uri": "https://tool.example:8443/lti/launch",
                            "text": "Presente", "enabled": true,
                            "icon_url": "https://tool.example:8443/icon.svg"}]}}]}
                    """
                        .getBytes(StandardCharsets.UTF_8))
                .members());
  }

  @Test
  void withoutContentPickingThereIsNoPlaceForIt() {
    assertThat(new CanvasConfiguration(tool(List.of())).json())
        .contains("course_navigation")
        .doesNotContain("LtiDeepLinkingRequest");
  }

  private static ToolDescription tool(List<String> messages) {
    URI home = URI.create("https://tool.example:8443");
    return new ToolDescription(
        "Presente",
        "Zoom in lessons",
        home,
        home.resolve("/lti/login"),
        home.resolve("/lti/launch"),
        home.resolve("/lti/jwks"),
        Optional.of(home.resolve("/icon.svg")),
        List.of(),
        messages,
        Set.of("b", "a"),
        Map.of("person_time_zone", "$Person.address.timezone"));
  }
}
