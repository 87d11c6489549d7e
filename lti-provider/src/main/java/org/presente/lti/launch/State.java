package org.presente.lti.launch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.lti.http.Addresses;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.registration.Registration;

/**
 * What must be remembered between login and launch. It travels through the platform, encrypted, so
 * that login writes no row and any node can answer the launch.
 *
 * @param id names the cookie
 * @param nonceHash of the nonce sent to the platform, which the browser alone keeps in plain
 */
record State(
    String id,
    String issuer,
    String clientId,
    String target,
    String nonceHash,
    LoginHints hints,
    Instant expiresAt) {

  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("iss", issuer);
    json.put("client", clientId);
    json.put("target", target);
    json.put("nonce", nonceHash);
    json.put("exp", expiresAt.getEpochSecond());
    json.put("hints", hints.fields());
    json.put("window", hints.newWindow());
    hints.storageTarget().ifPresent(name -> json.put("storage", name));
    return Json.write(json);
  }

  static Optional<State> fromJson(String text) {
    try {
      JsonObject json = Json.object(text);
      return Optional.of(
          new State(
              json.text("id").orElseThrow(),
              json.text("iss").orElseThrow(),
              json.text("client").orElseThrow(),
              json.text("target").orElseThrow(),
              json.text("nonce").orElseThrow(),
              new LoginHints(
                  json.text("storage"),
                  json.flag("window").orElse(false),
                  hints(json.object("hints").orElseThrow())),
              json.instant("exp").orElseThrow()));
    } catch (JsonException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> hints(JsonObject json) {
    return json.members().keySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), name -> json.text(name).orElseThrow()));
  }

  /** The parameters that begin this login again; empty if they were not kept. */
  Map<String, String> again() {
    return hints.again(issuer, clientId, target);
  }

  PlatformStorage storage(Registration registration) {
    return new PlatformStorage(
        Addresses.origin(registration.authorizationEndpoint()), hints.storageTarget(), id);
  }

  Binding binding(Browser browser, ToolAddress tool) {
    if (!browser.cookies().containsKey(cookieName(tool))) {
      return Binding.STORAGE;
    }
    return hints.newWindow() ? Binding.NEW_WINDOW : Binding.COOKIE;
  }

  boolean isOfNonce(String nonce) {
    return Secrets.matches(nonce, nonceHash);
  }

  String cookieName(ToolAddress tool) {
    return (tool.isHttps() ? "__Host-" : "") + "lti-state-" + id;
  }
}
