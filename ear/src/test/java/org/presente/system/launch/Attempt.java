package org.presente.system.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One launch, complete and valid until a case changes something about it. */
final class Attempt {
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

  private final RunningTool running;
  private final ToolClient.Login login;
  private final Map<String, Object> header = new LinkedHashMap<>();
  private final Map<String, Object> claims = new LinkedHashMap<>();
  private final Map<String, String> form = new LinkedHashMap<>();
  private Map<String, String> cookies;
  private java.security.PrivateKey key;

  private Attempt(RunningTool running) {
    this.running = running;
    TestPlatform platform = running.platform();
    login = running.client().login(platform.issuer(), TestPlatform.CLIENT_ID);
    cookies = login.cookies();
    key = platform.keys().getPrivate();
    header.put("alg", "RS256");
    header.put("kid", TestPlatform.KEY_ID);
    message();
    form.put("state", login.state());
  }

  static Attempt by(RunningTool running) {
    return new Attempt(running);
  }

  private void message() {
    Instant now = running.clock().instant();
    claims.put("iss", running.platform().issuer());
    claims.put("aud", TestPlatform.CLIENT_ID);
    claims.put("sub", "person-7");
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(TOKEN_LIFE).getEpochSecond());
    claims.put("nonce", login.nonce());
    lti("version", "1.3.0");
    lti("message_type", "LtiResourceLinkRequest");
    lti("deployment_id", TestPlatform.DEPLOYMENT_ID);
    lti("target_link_uri", running.client().target());
    lti("roles", List.of(MEMBERSHIP + "Instructor"));
    lti("resource_link", Map.of("id", "link-1", "title", "Week 1"));
    lti("context", Map.of("id", "course-1", "label", "MATH", "title", "Mathematics"));
    claims.put("name", Persons.NAME);
    claims.put("given_name", Persons.GIVEN);
    claims.put("family_name", Persons.FAMILY);
    claims.put("email", Persons.EMAIL);
  }

  RunningTool running() {
    return running;
  }

  ToolClient.Login login() {
    return login;
  }

  Attempt claim(String name, Object value) {
    claims.put(name, value);
    return this;
  }

  Attempt without(String name) {
    claims.remove(name);
    return this;
  }

  Attempt lti(String name, Object value) {
    return claim(LTI + name, value);
  }

  Attempt withoutLti(String name) {
    return without(LTI + name);
  }

  Attempt onlyClaims(Map<String, Object> all) {
    claims.clear();
    claims.putAll(all);
    return this;
  }

  Attempt header(String name, Object value) {
    header.put(name, value);
    return this;
  }

  Attempt withoutHeader(String name) {
    header.remove(name);
    return this;
  }

  Attempt signedBy(java.security.PrivateKey other) {
    key = other;
    return this;
  }

  Attempt field(String name, String value) {
    form.put(name, value);
    return this;
  }

  Attempt withoutField(String name) {
    form.remove(name);
    return this;
  }

  Attempt cookies(Map<String, String> other) {
    cookies = other;
    return this;
  }

  /** The token as these claims make it. */
  String token() {
    return Jws.rs256(headerJson(), claimsJson(), key);
  }

  String headerJson() {
    return TestPlatform.json(header);
  }

  String claimsJson() {
    return TestPlatform.json(claims);
  }

  /** What goes to the tool; a case may have put another token, or none. */
  Answer post() {
    return post(running.client());
  }

  Answer post(ToolClient node) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.putIfAbsent("id_token", token());
    all.values().removeIf(String::isEmpty);
    return node.launch(all, cookies);
  }
}
