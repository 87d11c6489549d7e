package org.presente.lti.registration;

import static org.presente.lti.registration.Refusal.unless;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.json.JsonObject;

/**
 * What a platform says about itself (Dynamic Registration 1.0 section 3.2).
 *
 * @param messages supported message types with their placements; empty if it does not say
 */
record PlatformConfiguration(
    String issuer,
    URI issuerUrl,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    URI registrationEndpoint,
    Optional<String> tokenAudience,
    List<String> scopes,
    List<String> claims,
    List<String> algorithms,
    Optional<String> productFamilyCode,
    Map<String, Set<String>> messages) {
  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  static PlatformConfiguration read(JsonObject json, WebAddresses addresses) throws Refusal {
    String issuer =
        json.text("issuer")
            .orElseThrow(
                () -> new Refusal(RegistrationStep.ISSUER, "The platform names no issuer."));
    JsonObject platform = json.object(PLATFORM).orElseGet(JsonObject::empty);
    return new PlatformConfiguration(
        issuer,
        addresses.checked(RegistrationStep.ISSUER, "issuer", issuer),
        endpoint(json, "authorization_endpoint", addresses),
        endpoint(json, "token_endpoint", addresses),
        endpoint(json, "jwks_uri", addresses),
        endpoint(json, "registration_endpoint", addresses),
        json.text("authorization_server").filter(text -> !text.isBlank()),
        json.texts("scopes_supported"),
        json.texts("claims_supported"),
        json.texts("id_token_signing_alg_values_supported"),
        platform.text("product_family_code"),
        messages(platform));
  }

  /** The checks of section 3.5.2: nobody may speak for somebody else. */
  void check(URI readFrom, TrustedHosts trusted) throws Refusal {
    unless(
        trusted.mayIssue(readFrom, issuerUrl),
        RegistrationStep.ISSUER,
        "The configuration at "
            + readFrom.getHost()
            + " speaks for another issuer, "
            + issuer
            + ".");
    for (URI endpoint :
        List.of(authorizationEndpoint, tokenEndpoint, jwksUri, registrationEndpoint)) {
      unless(
          trusted.mayServe(issuerUrl, endpoint),
          RegistrationStep.ENDPOINTS,
          endpoint.getHost()
              + " does not belong to the issuer "
              + issuer
              + ". An administrator of this tool can approve it.");
    }
    unless(
        algorithms.isEmpty() || algorithms.contains("RS256"),
        RegistrationStep.CAPABILITIES,
        "The platform does not sign with RS256.");
    unless(
        messages.isEmpty() || messages.containsKey("LtiResourceLinkRequest"),
        RegistrationStep.CAPABILITIES,
        "The platform does not offer resource links.");
  }

  boolean supports(String messageType) {
    return messages.isEmpty() || messages.containsKey(messageType);
  }

  private static URI endpoint(JsonObject json, String name, WebAddresses addresses) throws Refusal {
    return addresses.checked(RegistrationStep.ENDPOINTS, name, json.text(name).orElse(""));
  }

  /** Strings in early platforms, objects in the specification. */
  private static Map<String, Set<String>> messages(JsonObject platform) {
    Map<String, Set<String>> messages = new LinkedHashMap<>();
    platform.texts("messages_supported").forEach(type -> messages.put(type, Set.of()));
    for (JsonObject message : platform.objects("messages_supported")) {
      message
          .text("type")
          .ifPresent(
              type ->
                  messages
                      .computeIfAbsent(type, each -> new HashSet<>())
                      .addAll(message.texts("placements")));
    }
    return messages;
  }
}
