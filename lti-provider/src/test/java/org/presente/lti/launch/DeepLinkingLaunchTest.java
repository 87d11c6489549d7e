package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.DeepLinkingSettings;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.MessageType;

/** Item 27 of the conformance checklist: what a deep linking request says. */
class DeepLinkingLaunchTest {
  private final LaunchRig rig = new LaunchRig();

  @Test
  @DisplayName("LTI 27: a request needs no resource link, and all its settings are read")
  void item27_allSettingsAreRead() {
    LtiMessage message =
        accepted(
            settings -> {
              settings.put("accept_multiple", true);
              settings.put("accept_lineitem", false);
              settings.put("auto_create", true);
              settings.put("title", "A title");
              settings.put("text", "A text");
              settings.put("data", " a \u0000 \u00e9 <b> ");
            });

    assertThat(message.messageType()).isEqualTo(MessageType.DEEP_LINKING);
    assertThat(message.resourceLink()).isEmpty();
    DeepLinkingSettings settings = message.deepLinking().orElseThrow();
    assertThat(settings.returnUrl()).hasToString("https://lms.example/return?id=7");
    assertThat(settings.acceptTypes()).containsExactly("link", "ltiResourceLink");
    assertThat(settings.acceptTargets()).containsExactly("iframe", "window");
    assertThat(settings.acceptMultiple()).isTrue();
    assertThat(settings.acceptLineItem()).isFalse();
    assertThat(settings.autoCreate()).isTrue();
    assertThat(settings.title()).contains("A title");
    assertThat(settings.text()).contains("A text");
    assertThat(settings.data()).contains(" a \u0000 \u00e9 <b> ");
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({"true,true", "false,false", "1,false", "'',false"})
  @DisplayName("LTI 27: booleans may be strings; what is no boolean is not said")
  void item27_booleansMayBeStrings(String text, boolean multiple) {
    DeepLinkingSettings settings =
        accepted(claim -> claim.put("accept_multiple", text)).deepLinking().orElseThrow();

    assertThat(settings.acceptMultiple()).isEqualTo(multiple);
  }

  @Test
  @DisplayName("LTI 27: optional settings of a wrong type count as absent")
  void item27_wrongTypedOptionalSettingsAreAbsent() {
    DeepLinkingSettings settings =
        accepted(
                claim -> {
                  claim.put("accept_multiple", List.of(true));
                  claim.put("accept_lineitem", 0);
                  claim.put("title", 7);
                  claim.put("text", Map.of());
                  claim.put("data", Map.of("a", 1));
                })
            .deepLinking()
            .orElseThrow();

    assertThat(settings.acceptMultiple()).isFalse();
    assertThat(settings.acceptLineItem()).isTrue();
    assertThat(settings.title()).isEmpty();
    assertThat(settings.text()).isEmpty();
    assertThat(settings.data()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deep_link_return_url", "accept_types", "accept_presentation_document_targets"})
  @DisplayName("LTI 27: without a required setting the launch is refused")
  void item27_requiredSettingsAreRequired(String name) {
    assertThat(launched(claim -> claim.remove(name)))
        .isInstanceOfSatisfying(
            LaunchResult.Rejected.class,
            rejected -> assertThat(rejected.step()).isEqualTo(LaunchStep.DEEP_LINKING));
    assertThat(launched(claim -> claim.put(name, 7))).isInstanceOf(LaunchResult.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://lms.example/return", "javascript:alert(1)", "/return", "https://a@b/"})
  @DisplayName("LTI 27: a return address that is not https is refused")
  void item27_returnAddressIsHttps(String address) {
    assertThat(launched(claim -> claim.put("deep_link_return_url", address)))
        .isInstanceOf(LaunchResult.Rejected.class);
  }

  @Test
  @DisplayName("LTI 27: what a real Moodle sends is read")
  void item27_aRealMoodlesRequestIsRead() {
    JsonObject captured =
        Captures.moodle("launch-deep-linking-teacher.json").object("id_token_claims").orElseThrow();
    LtiMessage message =
        accepted(
            claim -> {
              claim.clear();
              claim.putAll(
                  captured.object(ClaimNames.DEEP_LINKING_SETTINGS).orElseThrow().members());
            });

    DeepLinkingSettings settings = message.deepLinking().orElseThrow();
    assertThat(settings.acceptTypes()).containsExactly("ltiResourceLink");
    assertThat(settings.acceptMultiple()).isTrue();
    assertThat(settings.data()).isEmpty();
  }

  private LtiMessage accepted(Consumer<Map<String, Object>> change) {
    return ((LaunchResult.Accepted) launched(change)).message();
  }

  private LaunchResult launched(Consumer<Map<String, Object>> change) {
    LaunchRig.Login fresh = rig.login();
    Map<String, Object> claims = rig.claims(fresh);
    claims.remove(ClaimNames.RESOURCE_LINK);
    claims.put(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest");
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("deep_link_return_url", "https://lms.example/return?id=7");
    settings.put("accept_types", List.of("link", "ltiResourceLink"));
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    change.accept(settings);
    claims.put(ClaimNames.DEEP_LINKING_SETTINGS, settings);
    return rig.launch(fresh, claims);
  }
}
