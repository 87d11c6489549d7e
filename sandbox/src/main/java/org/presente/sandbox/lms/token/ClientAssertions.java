package org.presente.sandbox.lms.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;

/**
 * Checks a private_key_jwt: RFC 7523 section 3 and Security Framework 1.0 section 4.1.1. Stricter
 * than Moodle, which ignores the audience: others do not.
 */
final class ClientAssertions {
  private static final Duration LEEWAY = Duration.ofSeconds(60);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
  private final Platform platform;
  private final ToolKeys keys;
  private final Map<String, Instant> usedIds = new HashMap<>();

  ClientAssertions(Platform platform) {
    this.platform = platform;
    this.keys = new ToolKeys(platform.violations());
  }

  /** The tool that made the assertion. */
  Tool accepted(String assertion) {
    JWSObject token = parsed(assertion);
    ObjectNode claims =
        Json.object(token.getPayload().toString())
            .orElseThrow(() -> refused("assertion.claims", "the claims are no JSON object"));
    requireHeader(token);
    Tool tool =
        platform
            .campus()
            .tools()
            .byClientId(claims.path("iss").asText())
            .orElseThrow(() -> refused("assertion.iss", "iss is no registered client"));
    requireSignature(token, tool);
    requireClaims(claims, tool);
    requireFirstUse(claims);
    return tool;
  }

  private static JWSObject parsed(String assertion) {
    try {
      return JWSObject.parse(assertion);
    } catch (ParseException e) {
      throw refused("assertion.form", "client_assertion is no signed JWT");
    }
  }

  private static void requireHeader(JWSObject token) {
    require(JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()), "alg", "alg is not RS256");
    require(token.getHeader().getKeyID() != null, "kid", "kid is missing");
  }

  private void requireSignature(JWSObject token, Tool tool) {
    RSAKey key =
        keys.key(tool.keysUri(), token.getHeader().getKeyID())
            .orElseThrow(() -> refused("assertion.kid", "the tool publishes no key of this kid"));
    try {
      if (!token.verify(new RSASSAVerifier(key))) {
        keys.forget(tool.keysUri());
        throw refused("assertion.signature", "the signature does not fit");
      }
    } catch (JOSEException e) {
      throw refused("assertion.signature", "the signature cannot be checked");
    }
  }

  private void requireClaims(ObjectNode claims, Tool tool) {
    require(claims.path("sub").asText().equals(tool.clientId()), "sub", "sub is not the client");
    require(
        audience(claims).anyMatch(platform.addresses().tokenAudience()::equals),
        "aud",
        "aud is not " + platform.addresses().tokenAudience());
    require(claims.path("iat").isNumber(), "iat", "iat is missing");
    require(claims.path("exp").isNumber(), "exp", "exp is missing");
    requireTimes(
        Instant.ofEpochSecond(claims.path("iat").asLong()),
        Instant.ofEpochSecond(claims.path("exp").asLong()));
  }

  private void requireTimes(Instant issued, Instant expires) {
    Instant now = platform.now();
    require(!issued.isAfter(now.plus(LEEWAY)), "iat", "iat is in the future");
    require(expires.isAfter(now.minus(LEEWAY)), "exp", "exp is in the past");
    require(
        Duration.between(issued, expires).compareTo(LONGEST_LIFE) <= 0,
        "exp",
        "it lives longer than five minutes");
  }

  private synchronized void requireFirstUse(ObjectNode claims) {
    String id = claims.path("jti").asText();
    require(!id.isEmpty(), "jti", "jti is missing");
    usedIds.values().removeIf(until -> until.isBefore(platform.now()));
    Instant until = Instant.ofEpochSecond(claims.path("exp").asLong()).plus(LEEWAY);
    Instant before = usedIds.putIfAbsent(claims.path("iss").asText() + " " + id, until);
    require(before == null, "jti", "jti was used before");
  }

  private static Stream<String> audience(ObjectNode claims) {
    JsonNode audience = claims.path("aud");
    return audience.isArray()
        ? Json.elements(audience).map(JsonNode::asText)
        : List.of(audience.asText()).stream();
  }

  private static void require(boolean fulfilled, String rule, String detail) {
    if (!fulfilled) {
      throw refused("assertion." + rule, detail);
    }
  }

  private static TokenRefusal refused(String rule, String detail) {
    return new TokenRefusal("invalid_client", rule, detail);
  }
}
