package org.presente.sandbox.lms.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.campus.Tools;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.token.PastedKey;

/**
 * A tool as an administrator types it in, in a platform without Dynamic Registration. It is granted
 * every service and claim.
 *
 * @param redirectUri one or more, with white space between
 * @param keysUri the address of the key set, or a public key as PEM
 * @param deepLinkingUri where content is picked; empty: where everything leads
 * @param custom one parameter a line, {@code name=value}
 */
public record HandRegistration(
    String name,
    String loginUri,
    String redirectUri,
    String keysUri,
    String targetLinkUri,
    String deepLinkingUri,
    String custom) {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  public HandRegistration(
      String name,
      String loginUri,
      String redirectUri,
      String keysUri,
      String targetLinkUri,
      String custom) {
    this(name, loginUri, redirectUri, keysUri, targetLinkUri, "", custom);
  }

  /**
   * Makes the tool known; its client id and deployment are then to be typed in on its side.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  public Tool register(Platform platform) {
    RegistrationRequest request = new RegistrationRequest(json());
    List<String> faults = new ArrayList<>(request.faults());
    if (PastedKey.isOne(keysUri) && PastedKey.read(keysUri).isEmpty()) {
      faults.add("unreadable_public_key");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join(", ", faults));
    }
    Tools tools = platform.campus().tools();
    String id = tools.newToolId();
    Tool tool = withKeys(request.toTool(id, "client-" + id, Scopes.offered(platform.quirks())));
    tools.put(tool);
    return tool;
  }

  /** A pasted key stands where otherwise the address of the keys does. */
  private Tool withKeys(Tool tool) {
    return new Tool(
        tool.id(),
        tool.clientId(),
        tool.name(),
        tool.description(),
        tool.domain(),
        tool.targetLinkUri(),
        tool.loginUri(),
        tool.redirectUris(),
        keysUri,
        tool.logoUri(),
        tool.deepLinkingUri(),
        tool.scopes(),
        tool.claims(),
        tool.customParameters());
  }

  private ObjectNode json() {
    ObjectNode root = Json.object().put("application_type", "web").put("client_name", name);
    root.putArray("response_types").add("id_token");
    root.putArray("grant_types").add("implicit").add("client_credentials");
    root.put("token_endpoint_auth_method", "private_key_jwt");
    root.put("initiate_login_uri", loginUri);
    root.put("jwks_uri", PastedKey.isOne(keysUri) ? targetLinkUri : keysUri);
    root.set("redirect_uris", Json.texts(List.of(redirectUri.strip().split("\\s+"))));
    root.put("scope", String.join(" ", Scopes.ALL));
    ObjectNode tool = root.putObject(TOOL).put("target_link_uri", targetLinkUri);
    tool.put("domain", domain());
    tool.set(
        "claims", Json.texts(List.of("iss", "sub", "name", "given_name", "family_name", "email")));
    ObjectNode parameters = tool.putObject("custom_parameters");
    custom
        .lines()
        .map(line -> line.strip().split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> parameters.put(pair[0], pair[1]));
    tool.putArray("messages").addObject().put("type", "LtiResourceLinkRequest");
    tool.withArray("messages")
        .addObject()
        .put("type", "LtiDeepLinkingRequest")
        .put("target_link_uri", deepLinkingUri.isEmpty() ? targetLinkUri : deepLinkingUri);
    return root;
  }

  private String domain() {
    try {
      return String.valueOf(URI.create(targetLinkUri).getHost());
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
