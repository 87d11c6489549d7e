package org.presente.lti.launch;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/**
 * What must be remembered between login and launch. It travels through the platform, encrypted, so
 * that login writes no row and any node can answer the launch.
 *
 * @param id names the cookie
 * @param nonceHash of the nonce sent to the platform, which the browser alone keeps in plain
 */
record State(
    String id, String issuer, String clientId, String target, String nonceHash, Instant expiresAt) {

  String json() {
    return Json.write(
        Map.of(
            "id", id,
            "iss", issuer,
            "client", clientId,
            "target", target,
            "nonce", nonceHash,
            "exp", expiresAt.getEpochSecond()));
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
              json.instant("exp").orElseThrow()));
    } catch (JsonException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  boolean isOfNonce(String nonce) {
    return Secrets.matches(nonce, nonceHash);
  }

  String cookieName(ToolAddress tool) {
    return (tool.isHttps() ? "__Host-" : "") + "lti-state-" + id;
  }
}
