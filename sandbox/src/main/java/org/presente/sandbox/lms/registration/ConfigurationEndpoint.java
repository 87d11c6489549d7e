package org.presente.sandbox.lms.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirk;

/** The platform's OpenID configuration, Dynamic Registration 1.0 section 3.4. */
public final class ConfigurationEndpoint implements Handler {
  private static final List<String> VARIABLES =
      List.of(
          "Context.id",
          "Context.title",
          "Context.label",
          "Context.id.history",
          "Context.sourcedId",
          "Context.longDescription",
          "Context.timeFrame.begin",
          "CourseSection.title",
          "CourseSection.label",
          "CourseSection.sourcedId",
          "CourseSection.longDescription",
          "CourseSection.timeFrame.begin",
          "CourseSection.timeFrame.end",
          "ResourceLink.id",
          "ResourceLink.title",
          "ResourceLink.description",
          "User.id",
          "User.username",
          "Person.name.full",
          "Person.name.given",
          "Person.name.family",
          "Person.email.primary",
          "Person.sourcedId",
          "Person.address.timezone",
          "Membership.role");

  private static final List<String> LINK_DATES =
      List.of(
          "ResourceLink.available.startDateTime",
          "ResourceLink.available.endDateTime",
          "ResourceLink.submission.startDateTime",
          "ResourceLink.submission.endDateTime");

  private final Platform platform;
  private final RegistrationTokens tokens;

  public ConfigurationEndpoint(Platform platform, RegistrationTokens tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  @Override
  public void handle(Context context) {
    if (platform.has(Quirk.CONFIGURATION_WANTS_TOKEN)) {
      tokens.permit(context);
    }
    ObjectNode configuration = configuration();
    String secret = context.queryParam(RegistrationTokens.IN_ADDRESS);
    if (secret != null) {
      configuration.put(
          "registration_endpoint",
          configuration.path("registration_endpoint").asText() + RegistrationTokens.query(secret));
    }
    context.result(configuration.toPrettyString());
    context.contentType("application/json; charset=utf-8");
  }

  private ObjectNode configuration() {
    Addresses addresses = platform.addresses();
    ObjectNode root = Json.object();
    root.put("issuer", addresses.issuer());
    root.put("token_endpoint", addresses.ofService(Addresses.TOKEN));
    if (platform.has(Quirk.OWN_TOKEN_AUDIENCE)) {
      root.put("authorization_server", addresses.tokenAudience());
    }
    root.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
    root.putArray("token_endpoint_auth_signing_alg_values_supported").add("RS256");
    root.put("jwks_uri", addresses.ofService(Addresses.JWKS));
    root.put("authorization_endpoint", addresses.of(Addresses.AUTHORIZATION));
    root.put("registration_endpoint", addresses.of(Addresses.REGISTRATION));
    root.set("scopes_supported", Json.texts(Scopes.offered(platform.quirks())).add("openid"));
    root.putArray("response_types_supported").add("id_token");
    root.putArray("subject_types_supported").add("public").add("pairwise");
    root.putArray("id_token_signing_alg_values_supported").add("RS256");
    root.set(
        "claims_supported",
        Json.texts(List.of("sub", "iss", "name", "given_name", "family_name", "email")));
    root.set("https://purl.imsglobal.org/spec/lti-platform-configuration", description());
    return root;
  }

  private ObjectNode description() {
    ObjectNode description =
        Json.object()
            .put("product_family_code", platform.quirks().profile().family())
            .put("version", "4.5.6 (sandbox)");
    ArrayNode messages = description.putArray("messages_supported");
    for (String type : messageTypes()) {
      if (platform.has(Quirk.MESSAGES_AS_TEXTS)) {
        messages.add(type);
      } else {
        messages.addObject().put("type", type);
      }
    }
    ArrayNode variables = Json.texts(VARIABLES);
    if (platform.offers(Capability.LINK_DATES)) {
      LINK_DATES.forEach(variables::add);
    }
    if (platform.offers(Capability.LINK_HISTORY)) {
      variables.add("ResourceLink.id.history");
    }
    description.set("variables", variables);
    return description;
  }

  private List<String> messageTypes() {
    return platform.offers(Capability.DEEP_LINKING)
        ? List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest")
        : List.of("LtiResourceLinkRequest");
  }
}
