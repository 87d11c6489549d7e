package org.presente.sandbox.lms.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

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

  private final Addresses addresses;

  public ConfigurationEndpoint(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void handle(Context context) {
    context.result(configuration().toPrettyString());
    context.contentType("application/json; charset=utf-8");
  }

  private ObjectNode configuration() {
    ObjectNode root = Json.object();
    root.put("issuer", addresses.issuer());
    root.put("token_endpoint", addresses.of(Addresses.TOKEN));
    root.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
    root.putArray("token_endpoint_auth_signing_alg_values_supported").add("RS256");
    root.put("jwks_uri", addresses.of(Addresses.JWKS));
    root.put("authorization_endpoint", addresses.of(Addresses.AUTHORIZATION));
    root.put("registration_endpoint", addresses.of(Addresses.REGISTRATION));
    root.set("scopes_supported", Json.texts(Scopes.ALL).add("openid"));
    root.putArray("response_types_supported").add("id_token");
    root.putArray("subject_types_supported").add("public").add("pairwise");
    root.putArray("id_token_signing_alg_values_supported").add("RS256");
    root.set(
        "claims_supported",
        Json.texts(List.of("sub", "iss", "name", "given_name", "family_name", "email")));
    root.set("https://purl.imsglobal.org/spec/lti-platform-configuration", platform());
    return root;
  }

  private static ObjectNode platform() {
    ObjectNode platform =
        Json.object().put("product_family_code", "moodle").put("version", "4.5.6 (sandbox)");
    platform.putArray("messages_supported").addObject().put("type", "LtiResourceLinkRequest");
    platform.set("variables", Json.texts(VARIABLES));
    return platform;
  }
}
