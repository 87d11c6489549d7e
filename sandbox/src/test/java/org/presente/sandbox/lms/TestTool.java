package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.presente.sandbox.lms.platform.Json;

/**
 * A tool small enough to be seen through: keys, a registration page and nothing else. What it sends
 * can be bent by each test.
 */
final class TestTool implements AutoCloseable {
  private static final String SCOPES =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
          + " https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"
          + " https://purl.imsglobal.org/spec/lti-ags/scope/score"
          + " https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"
          + " https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
          + " https://purl.imsglobal.org/spec/lti/scope/noticehandlers"
          + " https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly"
          + " https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting";

  final HttpClient http = HttpClient.newHttpClient();
  final RSAKey key;
  private final HttpServer server;
  private UnaryOperator<ObjectNode> registrationBend = UnaryOperator.identity();
  private HttpResponse<String> registrationAnswer;
  private HttpResponse<String> configuration;
  private String loginPage = "";
  private ToIntFunction<String> noticeJudge = jwt -> 204;

  TestTool() {
    try {
      key =
          new RSAKeyGenerator(2048)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/register", this::register);
    server.createContext("/notices", this::notice);
    server.createContext("/login", exchange -> answer(exchange, loginPage));
    server.start();
  }

  /** Judges each notice by its JWT: the status to answer. */
  void setNoticeJudge(ToIntFunction<String> judge) {
    noticeJudge = judge;
  }

  private void notice(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String jwt = Json.object(body).orElseThrow().path("notices").path(0).path("jwt").asText();
    exchange.sendResponseHeaders(noticeJudge.applyAsInt(jwt), -1);
    exchange.close();
  }

  /** What the login address shows instead of going on. */
  void setLoginPage(String html) {
    loginPage = html;
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  URI registrationAddress() {
    return URI.create(url() + "/register?code=abc");
  }

  void bendRegistration(UnaryOperator<ObjectNode> bend) {
    registrationBend = bend;
  }

  HttpResponse<String> registrationAnswer() {
    return registrationAnswer;
  }

  private void register(HttpExchange exchange) throws IOException {
    Map<String, String> query = decoded(exchange.getRequestURI().getRawQuery());
    String token = query.get("registration_token");
    configuration =
        send(
            authorized(
                HttpRequest.newBuilder(URI.create(query.get("openid_configuration"))), token));
    registrationAnswer =
        register(json(configuration).path("registration_endpoint").asText(), token);
    answer(exchange, "<html>done</html>");
  }

  HttpResponse<String> register(String endpoint, String token) {
    return send(
        authorized(HttpRequest.newBuilder(URI.create(endpoint)), token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    registrationBend.apply(registrationRequest()).toString())));
  }

  /** With the token, where the platform gave one. */
  private static HttpRequest.Builder authorized(HttpRequest.Builder request, String token) {
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  /** The platform's configuration as last read. */
  HttpResponse<String> configuration() {
    return configuration;
  }

  private ObjectNode registrationRequest() {
    ObjectNode root = Json.object().put("application_type", "web");
    root.putArray("response_types").add("id_token");
    root.putArray("grant_types").add("implicit").add("client_credentials");
    root.put("initiate_login_uri", url() + "/login");
    root.putArray("redirect_uris").add(url() + "/launch");
    root.put("client_name", "Test tool").put("jwks_uri", url() + "/jwks");
    root.put("token_endpoint_auth_method", "private_key_jwt").put("scope", SCOPES);
    ObjectNode tool = root.putObject("https://purl.imsglobal.org/spec/lti-tool-configuration");
    tool.put("domain", URI.create(url()).getAuthority()).put("description", "for tests");
    tool.put("target_link_uri", url() + "/launch");
    tool.putObject("custom_parameters")
        .put("timeZone", "$Person.address.timezone")
        .put("zone", "$Person.address.timezone")
        .put("opens", "$ResourceLink.available.startDateTime")
        .put("copied_course", "$Context.id.history")
        .put("copied_link", "$ResourceLink.id.history")
        .put("mail", "$Person.email.primary");
    tool.set(
        "claims", Json.texts(List.of("iss", "sub", "name", "given_name", "family_name", "email")));
    tool.putArray("messages")
        .add(Json.object().put("type", "LtiResourceLinkRequest"))
        .addObject()
        .put("type", "LtiDeepLinkingRequest")
        .put("target_link_uri", url() + "/deeplink");
    return root;
  }

  /** A client assertion as it should be. */
  ObjectNode assertion(String clientId, String audience, long now) {
    return Json.object()
        .put("iss", clientId)
        .put("sub", clientId)
        .put("aud", audience)
        .put("iat", now)
        .put("exp", now + 60)
        .put("jti", java.util.UUID.randomUUID().toString());
  }

  String signed(ObjectNode claims) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
  }

  static String signed(JWSHeader header, ObjectNode claims, RSAKey key) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims.toString()));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode json(HttpResponse<String> answer) {
    return Json.object(answer.body()).orElseThrow(() -> new AssertionError(answer.body()));
  }

  static Map<String, String> decoded(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  private static String contentType(String body) {
    return body.startsWith("{") ? "application/json" : "text/html; charset=utf-8";
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", contentType(body));
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
