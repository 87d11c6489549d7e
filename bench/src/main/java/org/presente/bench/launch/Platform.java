package org.presente.bench.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** An LMS of three answers, and the id_tokens it would send. */
final class Platform implements AutoCloseable {
  static final String CLIENT_ID = "bench-client";
  private static final int PEOPLE = 200;
  private static final int COURSES = 10;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final HttpServer server;

  Platform() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/.well-known/openid-configuration", configuration());
    serve("/register", "{\"client_id\":\"" + CLIENT_ID + "\",\"deployment_id\":\"1\"}");
    serve("/jwks", jwks());
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  private String configuration() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/jwks","registration_endpoint":"%1$s/register","scopes_supported":["openid"]}
        """
        .formatted(issuer());
  }

  private String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bench\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return BASE64.encodeToString(
        bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  /** A message as a Moodle sends it: names, course, gradebook. */
  String idToken(String nonce, String target, int number) {
    long now = Instant.now().getEpochSecond();
    int person = number % PEOPLE;
    int course = person % COURSES;
    String role = person < COURSES ? "Instructor" : "Learner";
    String payload =
        """
        {"iss":"%1$s","aud":"%2$s","sub":"person-%3$d","iat":%4$d,"exp":%5$d,"nonce":"%6$s",
        "name":"Person %3$d","given_name":"Person","family_name":"%3$d","email":"p%3$d@bench.example",
        "https://purl.imsglobal.org/spec/lti/claim/version":"1.3.0",
        "https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",
        "https://purl.imsglobal.org/spec/lti/claim/deployment_id":"1",
        "https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"%7$s",
        "https://purl.imsglobal.org/spec/lti/claim/roles":
        ["http://purl.imsglobal.org/vocab/lis/v2/membership#%8$s"],
        "https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"link-%9$d","title":"Week 1"},
        "https://purl.imsglobal.org/spec/lti/claim/context":{"id":"course-%9$d","title":"Course %9$d"},
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint":{
        "scope":["https://purl.imsglobal.org/spec/lti-ags/scope/score"],
        "lineitems":"%1$s/courses/%9$d/lineitems"}}
        """
            .formatted(issuer(), CLIENT_ID, person, now, now + 3600, nonce, target, role, course);
    return signed("{\"alg\":\"RS256\",\"kid\":\"bench\"}", payload);
  }

  private String signed(String header, String payload) {
    String input = text(header) + "." + text(payload);
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(keys.getPrivate());
      rsa.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + BASE64.encodeToString(rsa.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(String part) {
    return BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
