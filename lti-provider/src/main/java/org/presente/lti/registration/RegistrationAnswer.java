package org.presente.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.json.JsonObject;

/** Reads what the platform made of our request (section 3.6). */
record RegistrationAnswer(JsonObject json, WebAddresses addresses) {
  private static final int MAX_ID = 255;

  RegistrationOutcome.Registered registered(RegistrationRequest request) throws Refusal {
    PlatformConfiguration platform = request.platform();
    Registration registration =
        new Registration(
            platform.issuer(),
            clientId(),
            platform.authorizationEndpoint(),
            platform.tokenEndpoint(),
            platform.jwksUri(),
            platform.tokenAudience(),
            LaunchPolicy.standard());
    return new RegistrationOutcome.Registered(
        registration,
        deploymentId(),
        platform.productFamilyCode(),
        json.text("scope").map(RegistrationAnswer::words).orElseGet(request::scopes),
        management());
  }

  private String clientId() throws Refusal {
    return id(json, "client_id")
        .orElseThrow(
            () -> new Refusal(RegistrationStep.ANSWER, "The platform's answer has no client_id."));
  }

  /**
   * Moodle puts it into the tool configuration, recent Canvas beside the client id, others nowhere.
   */
  private Optional<String> deploymentId() {
    return json.object(RegistrationRequest.TOOL)
        .flatMap(tool -> id(tool, "deployment_id"))
        .or(() -> id(json, "deployment_id"));
  }

  private Optional<RegistrationOutcome.Management> management() throws Refusal {
    Optional<String> address = json.text("registration_client_uri");
    Optional<String> token = json.text("registration_access_token");
    if (address.isEmpty() || token.isEmpty()) {
      return Optional.empty();
    }
    URI checked =
        addresses.checked(RegistrationStep.ANSWER, "registration_client_uri", address.get());
    return Optional.of(new RegistrationOutcome.Management(checked, token.get()));
  }

  private static Optional<String> id(JsonObject object, String name) {
    return object.text(name).filter(text -> !text.isBlank() && text.length() <= MAX_ID);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+", -1)));
  }
}
