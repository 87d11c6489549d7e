package org.presente.sandbox.lms.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** What a registered tool is told: all that was granted, which may be less than it asked for. */
record RegistrationAnswer(Platform platform, Tool tool) {

  ObjectNode json() {
    ObjectNode root = Json.object();
    root.put("client_id", tool.clientId());
    root.putArray("response_types").add("id_token");
    root.put("jwks_uri", tool.keysUri());
    root.put("initiate_login_uri", tool.loginUri());
    root.set("grant_types", Json.texts(List.of("client_credentials", "implicit")));
    root.set("redirect_uris", Json.texts(tool.redirectUris()));
    root.put("application_type", "web");
    root.put("token_endpoint_auth_method", "private_key_jwt");
    root.put("client_name", tool.name());
    root.put("logo_uri", tool.logoUri());
    root.put("scope", String.join(" ", tool.scopes()));
    if (tellsDeployment() && !platform.has(Quirk.DEPLOYMENT_IN_CONFIGURATION)) {
      root.put("deployment_id", platform.deployment(tool.id(), ""));
    }
    root.set("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration());
    return root;
  }

  private boolean tellsDeployment() {
    return !platform.has(Quirk.DEPLOYMENT_UNTOLD);
  }

  private ObjectNode configuration() {
    ObjectNode configuration = Json.object().put("version", "1.3.0");
    if (tellsDeployment() && platform.has(Quirk.DEPLOYMENT_IN_CONFIGURATION)) {
      configuration.put("deployment_id", platform.deployment(tool.id(), ""));
    }
    configuration.put("target_link_uri", tool.targetLinkUri());
    configuration.put("domain", tool.domain());
    configuration.put("description", tool.description());
    var messages = configuration.putArray("messages");
    if (!tool.deepLinkingUri().isEmpty()) {
      messages
          .addObject()
          .put("type", "LtiDeepLinkingRequest")
          .put("target_link_uri", tool.deepLinkingUri());
    }
    ObjectNode parameters = configuration.putObject("custom_parameters");
    tool.customParameters().forEach(parameters::put);
    configuration.set("claims", Json.texts(tool.claims()));
    return configuration;
  }
}
