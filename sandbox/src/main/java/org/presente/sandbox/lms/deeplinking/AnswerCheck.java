package org.presente.sandbox.lms.deeplinking;

import static org.presente.sandbox.lms.deeplinking.Breach.unless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;

/** Every field of the message that carries the items, Deep Linking 2.0 section 4.5. */
final class AnswerCheck {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final Duration LEEWAY = Duration.ofSeconds(60);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
  private final Platform platform;
  private final Set<String> nonces = ConcurrentHashMap.newKeySet();

  AnswerCheck(Platform platform) {
    this.platform = platform;
  }

  void check(ObjectNode claims, Picking picking, Tool tool, List<Breach> breaches) {
    parties(claims, picking, tool, breaches);
    times(claims, breaches);
    String nonce = claims.path("nonce").asText();
    unless(!nonce.isEmpty(), breaches, "nonce", "nonce is missing");
    unless(nonces.add(tool.id() + " " + nonce), breaches, "nonce", "nonce was used before");
    unless(
        text(claims, "message_type").equals("LtiDeepLinkingResponse"),
        breaches,
        "message_type",
        "message_type is not LtiDeepLinkingResponse");
    unless(text(claims, "version").equals("1.3.0"), breaches, "version", "version is not 1.3.0");
    data(claims.path(DL + "data"), picking, breaches);
    for (String name : List.of("msg", "errormsg", "log", "errorlog")) {
      JsonNode value = claims.path(DL + name);
      unless(value.isMissingNode() || value.isTextual(), breaches, name, name + " is no text");
    }
    items(claims.path(DL + "content_items"), picking.settings(), breaches);
  }

  private void parties(ObjectNode claims, Picking picking, Tool tool, List<Breach> breaches) {
    String client = tool.clientId();
    unless(claims.path("iss").asText().equals(client), breaches, "iss", "iss is not the client id");
    boolean subNeeded = picking.settings().subRequired() || claims.has("sub");
    unless(
        !subNeeded || claims.path("sub").asText().equals(client),
        breaches,
        "sub",
        "sub is missing or not the client id");
    unless(
        audience(claims).anyMatch(platform.addresses().issuer()::equals),
        breaches,
        "aud",
        "aud is not the platform's issuer");
    unless(
        text(claims, "deployment_id").equals(platform.deployment(tool.id(), picking.courseId())),
        breaches,
        "deployment_id",
        "deployment_id is not the one of the request");
  }

  private static Stream<String> audience(ObjectNode claims) {
    JsonNode audience = claims.path("aud");
    return audience.isArray()
        ? Json.elements(audience).map(JsonNode::asText)
        : Stream.of(audience.asText());
  }

  private void times(ObjectNode claims, List<Breach> breaches) {
    JsonNode iat = claims.path("iat");
    JsonNode exp = claims.path("exp");
    unless(iat.isNumber(), breaches, "iat", "iat is missing");
    unless(exp.isNumber(), breaches, "exp", "exp is missing");
    if (iat.isNumber() && exp.isNumber()) {
      Instant issued = Instant.ofEpochSecond(iat.asLong());
      Instant expires = Instant.ofEpochSecond(exp.asLong());
      Instant now = platform.now();
      unless(!issued.isAfter(now.plus(LEEWAY)), breaches, "iat", "iat is in the future");
      unless(expires.isAfter(now.minus(LEEWAY)), breaches, "exp", "exp is in the past");
      unless(
          Duration.between(issued, expires).compareTo(LONGEST_LIFE) <= 0,
          breaches,
          "exp",
          "it lives longer than five minutes");
    }
  }

  private static void data(JsonNode data, Picking picking, List<Breach> breaches) {
    boolean same =
        picking.data().isEmpty()
            ? data.isMissingNode()
            : data.isTextual() && data.asText().equals(picking.data());
    unless(same, breaches, "data", "data is not what was sent");
  }

  private void items(JsonNode items, DeepLinkingSettings settings, List<Breach> breaches) {
    unless(
        items.isMissingNode() || items.isArray(),
        breaches,
        "content_items",
        "content_items is no array");
    unless(
        items.size() <= 1 || settings.acceptMultiple().isTrue(),
        breaches,
        "accept_multiple",
        "more than one item where one is accepted");
    ItemCheck check = new ItemCheck(settings, breaches);
    items.forEach(check::check);
  }

  private static String text(ObjectNode claims, String name) {
    return claims.path(LTI + name).asText();
  }
}
