package org.presente.host.admin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;

/** An issuer with one client, which gives a token for each code once and to its verifier only. */
final class SmallIssuer implements HttpPort {
  static final String NAME = "https://id.school.example/realm";
  static final String CLIENT = "presente client";
  static final String SECRET = "s3cret:of/it";

  private final RSAKey key = newKey();
  private RSAKey signsWith = key;
  private Optional<JWTClaimsSet> next = Optional.empty();
  private String challenge = "";
  private boolean away;
  private String namesItself = NAME;

  /** Somebody signed in there: their code is good for this. */
  void gives(Map<String, String> asked, JWTClaimsSet claims) {
    challenge = asked.get("code_challenge");
    next = Optional.of(claims);
  }

  void isAway() {
    away = true;
  }

  void namesItself(String other) {
    namesItself = other;
  }

  void signsWithAStrangersKey() {
    signsWith = newKey();
  }

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    if (away) {
      throw new IOException("no route");
    }
    return switch (call.address().getPath()) {
      case "/realm/.well-known/openid-configuration" -> ok(description());
      case "/realm/keys" -> ok(new JWKSet(key.toPublicJWK()).toString());
      case "/realm/token" -> token(call);
      default -> answer(404, "");
    };
  }

  private String description() {
    return Json.createObjectBuilder()
        .add("issuer", namesItself)
        .add("authorization_endpoint", NAME + "/sign-in?theme=school")
        .add("token_endpoint", NAME + "/token")
        .add("jwks_uri", NAME + "/keys")
        .build()
        .toString();
  }

  private HttpAnswer token(HttpCall call) {
    Map<String, String> form = fields(new String(call.body(), StandardCharsets.UTF_8));
    boolean ours = call.headers().get("Authorization").equals("Basic " + credentials());
    boolean verified = challenge.equals(challenge(form.get("code_verifier")));
    if (!ours || !verified || next.isEmpty() || !form.get("code").equals("good")) {
      return answer(400, "{\"error\":\"invalid_grant\"}");
    }
    String token = signed(next.get());
    next = Optional.empty();
    return ok(Json.createObjectBuilder().add("id_token", token).build().toString());
  }

  private static String credentials() {
    String pair = "presente+client:s3cret%3Aof%2Fit"; // RFC 6749, section 2.3.1
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private String signed(JWTClaimsSet claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(signsWith));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static Map<String, String> fields(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("k1").generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static HttpAnswer ok(String body) {
    return answer(200, body);
  }

  private static HttpAnswer answer(int status, String body) {
    return new HttpAnswer(
        status,
        Map.of("Content-Type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
