package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.json.Json;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.SigningAlgorithm;

/** Items 7 to 9 and 14 of the conformance checklist: what makes an id_token unbelievable. */
class RefusedTokenTest {
  private final LaunchRig rig = new LaunchRig();
  private final LaunchRig.Login login = rig.login();

  @Test
  @DisplayName("LTI 7: a token without kid is refused")
  void item07_aTokenWithoutKidIsRefused() {
    assertThat(step(signedWithHeader(Map.of("alg", "RS256")))).isEqualTo(LaunchStep.KEY_ID);
  }

  @Test
  @DisplayName("LTI 7: an unknown kid is refused and causes exactly one fetch within a minute")
  void item07_anUnknownKidCausesExactlyOneFetchWithinAMinute() {
    assertThat(rig.launch(login, rig.claims(login))).isInstanceOf(LaunchResult.Accepted.class);
    int warm = rig.http.calls().size();

    String forged = signedWithHeader(Map.of("alg", "RS256", "kid", "forged"));
    for (int i = 0; i < 20; i++) {
      assertThat(step(forged)).isEqualTo(LaunchStep.PLATFORM_KEY);
    }

    assertThat(rig.http.calls()).hasSize(warm + 1);
  }

  @Test
  @DisplayName("LTI 7: a tampered payload or signature is refused")
  void item07_aTamperedPayloadOrSignatureIsRefused() {
    String good = rig.platform.signed(rig.claims(login));
    String[] parts = good.split("\\.", -1);
    Map<String, Object> other = rig.claims(login);
    other.put("sub", "user-8");
    String foreignPayload = rig.platform.signed(other).split("\\.", -1)[1];

    assertThat(step(parts[0] + "." + foreignPayload + "." + parts[2]))
        .isEqualTo(LaunchStep.SIGNATURE);
    assertThat(step(parts[0] + "." + parts[1] + "." + otherStart(parts[2])))
        .isEqualTo(LaunchStep.SIGNATURE);
    assertThat(step(parts[0] + "." + parts[1] + ".")).isEqualTo(LaunchStep.SIGNATURE);
  }

  private static String otherStart(String signature) {
    return (signature.startsWith("A") ? "B" : "A") + signature.substring(1);
  }

  @Test
  @DisplayName("LTI 7: the key of another platform is refused")
  void item07_theKeyOfAnotherPlatformIsRefused() {
    String header = Json.write(Map.of("alg", "RS256", "kid", TestPlatform.KEY_ID));
    String payload = Json.write(rig.claims(login));

    assertThat(step(TestPlatform.signed(header, payload, TestPlatform.rsa(2048).getPrivate())))
        .isEqualTo(LaunchStep.SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", "", "HS256", "RS384", "ES256", "rs256"})
  @DisplayName("LTI 7: only the algorithm of the registration is accepted")
  void item07_onlyTheAlgorithmOfTheRegistrationIsAccepted(String algorithm) {
    String header = Json.write(Map.of("alg", algorithm, "kid", TestPlatform.KEY_ID));
    String unsigned = TestPlatform.unsigned(header, Json.write(rig.claims(login)));

    assertThat(step(unsigned + ".")).isEqualTo(LaunchStep.ALGORITHM);
    assertThat(step(unsigned + ".c2ln")).isEqualTo(LaunchStep.ALGORITHM);
  }

  @Test
  @DisplayName("LTI 7: HS256 keyed with the platform's public key is refused")
  void item07_hs256KeyedWithThePublicKeyIsRefused() throws GeneralSecurityException {
    String header = Json.write(Map.of("alg", "HS256", "kid", TestPlatform.KEY_ID));
    String input = TestPlatform.unsigned(header, Json.write(rig.claims(login)));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(rig.platform.publicKey().getEncoded(), "HmacSHA256"));
    byte[] signature = mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));

    assertThat(step(input + "." + Base64.getUrlEncoder().encodeToString(signature)))
        .isEqualTo(LaunchStep.ALGORITHM);
  }

  @Test
  @DisplayName("LTI 7: an RSA key does not verify an EC algorithm even where both are allowed")
  void item07_anRsaKeyDoesNotVerifyAnEcAlgorithm() {
    allow(Set.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256));

    assertThat(step(signedWithHeader(Map.of("alg", "ES256", "kid", TestPlatform.KEY_ID))))
        .isEqualTo(LaunchStep.SIGNATURE);
  }

  @Test
  @DisplayName("LTI 7: keys named by the header (jku, x5u, jwk) are ignored")
  void item07_keysNamedByTheHeaderAreIgnored() {
    Map<String, Object> header =
        Map.of(
            "alg", "RS256",
            "kid", "mine",
            "jku", "https://evil.example/jwks",
            "x5u", "https://evil.example/cert",
            "jwk", rig.platform.jwk("mine"));

    assertThat(step(signedWithHeader(header))).isEqualTo(LaunchStep.PLATFORM_KEY);
    assertThat(rig.http.calls()).allMatch(call -> call.address().getHost().equals("lms.example"));
  }

  @Test
  @DisplayName("LTI 7: critical header extensions nobody understands are refused")
  void item07_criticalHeaderExtensionsAreRefused() {
    Map<String, Object> header =
        Map.of("alg", "RS256", "kid", TestPlatform.KEY_ID, "crit", List.of("exp"), "exp", 1);

    assertThat(step(signedWithHeader(header))).isEqualTo(LaunchStep.ALGORITHM);
  }

  @Test
  @DisplayName("LTI 7: an RSA key of 1024 bits verifies nothing")
  void item07_anRsaKeyOf1024BitsVerifiesNothing() {
    KeyPair small = TestPlatform.rsa(1024);
    String n =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(((RSAPublicKey) small.getPublic()).getModulus().toByteArray());
    String jwks =
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"small\",\"e\":\"AQAB\",\"n\":\"" + n + "\"}]}";
    rig.http.on(TestPlatform.JWKS, FakeHttp.json(200, jwks));
    String header = Json.write(Map.of("alg", "RS256", "kid", "small"));

    assertThat(step(TestPlatform.signed(header, Json.write(rig.claims(login)), small.getPrivate())))
        .isEqualTo(LaunchStep.SIGNATURE);
  }

  @Test
  @DisplayName("LTI 8: another issuer is refused, also one that differs by a slash")
  void item08_anotherIssuerIsRefused() {
    assertThat(step("iss", "https://other.example")).isEqualTo(LaunchStep.ISSUER);
    assertThat(step("iss", TestPlatform.ISSUER + "/")).isEqualTo(LaunchStep.ISSUER);
    assertThat(step("iss", 7)).isEqualTo(LaunchStep.ISSUER);
    assertThat(stepWithout("iss")).isEqualTo(LaunchStep.ISSUER);
  }

  @Test
  @DisplayName("LTI 8: an audience that is not us, or not clearly us, is refused")
  void item08_anAudienceThatIsNotClearlyUsIsRefused() {
    String us = TestPlatform.CLIENT_ID;
    assertThat(step("aud", "client-2")).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(step("aud", List.of("client-2", "client-3"))).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(step("aud", List.of())).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(step("aud", List.of(us, "client-2"))).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(step("azp", "client-2")).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(step("azp", 7)).isEqualTo(LaunchStep.AUDIENCE);
    assertThat(stepWithout("aud")).isEqualTo(LaunchStep.AUDIENCE);
  }

  @Test
  @DisplayName("LTI 8: a list with us and azp is accepted")
  void item08_aListWithUsAndAzpIsAccepted() {
    Map<String, Object> claims = rig.claims(login);
    claims.put("aud", List.of(TestPlatform.CLIENT_ID, "client-2"));
    claims.put("azp", TestPlatform.CLIENT_ID);
    assertThat(rig.launch(login, claims)).isInstanceOf(LaunchResult.Accepted.class);

    claims.put("aud", List.of(TestPlatform.CLIENT_ID));
    claims.remove("azp");
    assertThat(rig.launch(login, claims)).isInstanceOf(LaunchResult.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "exp, -61, false",
    "exp, -60, true",
    "exp, -30, true",
    "iat, 61, false",
    "iat, 60, true",
    "iat, 30, true",
    "nbf, 61, false",
    "nbf, 30, true"
  })
  @DisplayName("LTI 9: clocks may differ by 60 seconds")
  void item09_clocksMayDifferBySixtySeconds(String claim, long seconds, boolean accepted) {
    Map<String, Object> claims = rig.claims(login);
    claims.put(claim, rig.clock.instant().getEpochSecond() + seconds);

    LaunchResult result = rig.launch(login, claims);

    assertThat(result instanceof LaunchResult.Accepted).isEqualTo(accepted);
    if (result instanceof LaunchResult.Rejected rejected) {
      assertThat(rejected.step()).isEqualTo(LaunchStep.EXPIRY);
    }
  }

  @Test
  @DisplayName("LTI 9: a token of one hour is good while it is valid, without a maximum age")
  void item09_aTokenOfOneHourIsGoodWhileItIsValid() {
    Map<String, Object> claims = rig.claims(login);
    long now = rig.clock.instant().getEpochSecond();
    claims.put("iat", now - 3_000);
    claims.put("exp", now + 600);

    assertThat(rig.launch(login, claims)).isInstanceOf(LaunchResult.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"soon\"", "1e999", "-1", "99999999999999999999", "null", "{}"})
  @DisplayName("LTI 9: times that are no times are refused")
  void item09_timesThatAreNoTimesAreRefused(String value) {
    for (String claim : List.of("exp", "iat")) {
      Map<String, Object> claims = rig.claims(login);
      claims.put(claim, 1_234_567);
      String payload =
          Json.write(claims).replace("\"" + claim + "\":1234567", "\"" + claim + "\":" + value);

      assertThat(step(rig.platform.signed(goodHeader(), payload))).isEqualTo(LaunchStep.EXPIRY);
    }
  }

  @Test
  @DisplayName("LTI 9: the leeway is the registration's")
  void item09_theLeewayIsTheRegistrations() {
    Registration one = TestPlatform.registration();
    rig.registered.set(
        0,
        with(
            one, new LaunchPolicy(one.policy().algorithms(), false, false, Duration.ofMinutes(2))));
    Map<String, Object> claims = rig.claims(login);
    claims.put("exp", rig.clock.instant().getEpochSecond() - 119);

    assertThat(rig.launch(login, claims)).isInstanceOf(LaunchResult.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a token",
        ".",
        "..",
        "...",
        "a.b.c",
        "e30.e30",
        "e30.e30.c2ln.c2ln.c2ln",
        "W10.e30.c2ln",
        "e30.bnVsbA.c2ln",
        "e3=.e30.c2ln",
        "ééé.e30.c2ln"
      })
  @DisplayName("LTI 14: what is not a signed token of JSON is refused")
  void item14_whatIsNotASignedTokenOfJsonIsRefused(String text) {
    assertThat(step(text)).isIn(LaunchStep.TOKEN_FORMAT, LaunchStep.ALGORITHM);
  }

  @Test
  @DisplayName("LTI 14: a token over the size cap is refused unread")
  void item14_aTokenOverTheSizeCapIsRefusedUnread() {
    Map<String, Object> claims = rig.claims(login);
    claims.put("padding", "x".repeat(64 * 1024));

    assertThat(rig.launch(login, claims)).isEqualTo(rejected(LaunchStep.TOKEN_FORMAT));
    assertThat(rig.http.calls()).isEmpty();
  }

  @Test
  @DisplayName("LTI 14: a signed token that is no LTI message is refused")
  void item14_aSignedTokenThatIsNoLtiMessageIsRefused() {
    assertThat(step(rig.platform.signed(goodHeader(), "{\"name\":\"x\"}")))
        .isEqualTo(LaunchStep.ISSUER);
  }

  @Test
  @DisplayName("LTI 14: a JSON key that stands twice is refused, at any depth and in the header")
  void item14_aJsonKeyThatStandsTwiceIsRefused() {
    String payload = Json.write(rig.claims(login));
    String twice = payload.replaceFirst("\\{", "{\"sub\":\"admin\",");
    String nested = payload.replace("\"label\":", "\"id\":\"course-2\",\"label\":");
    String escaped = payload.replaceFirst("\\{", "{\"s\\\\u0075b\":\"admin\",");
    for (String doubled : List.of(twice, nested, escaped)) {
      assertThat(doubled).isNotEqualTo(payload);
      assertThat(step(rig.platform.signed(goodHeader(), doubled)))
          .isEqualTo(LaunchStep.TOKEN_FORMAT);
    }
    String header = "{\"alg\":\"RS256\",\"kid\":\"x\",\"kid\":\"" + TestPlatform.KEY_ID + "\"}";
    assertThat(step(rig.platform.signedRaw(header, payload))).isEqualTo(LaunchStep.TOKEN_FORMAT);
  }

  private LaunchStep step(String idToken) {
    return ((LaunchResult.Rejected) rig.launch(login, idToken)).step();
  }

  private LaunchStep step(String claim, Object value) {
    Map<String, Object> claims = rig.claims(login);
    claims.put(claim, value);
    return step(rig.platform.signed(claims));
  }

  private LaunchStep stepWithout(String claim) {
    Map<String, Object> claims = rig.claims(login);
    claims.remove(claim);
    return step(rig.platform.signed(claims));
  }

  private String signedWithHeader(Map<String, Object> header) {
    return rig.platform.signed(header, Json.write(rig.claims(login)));
  }

  private static Map<String, Object> goodHeader() {
    return Map.of("alg", "RS256", "kid", TestPlatform.KEY_ID);
  }

  private static LaunchResult rejected(LaunchStep step) {
    return new LaunchResult.Rejected(
        step, "id_token is not a signed token of strict JSON", Optional.empty());
  }

  private void allow(Set<SigningAlgorithm> algorithms) {
    rig.registered.set(
        0,
        with(
            TestPlatform.registration(),
            new LaunchPolicy(algorithms, false, false, Duration.ofMinutes(1))));
  }

  private static Registration with(Registration one, LaunchPolicy policy) {
    return new Registration(
        one.issuer(),
        one.clientId(),
        one.authorizationEndpoint(),
        one.tokenEndpoint(),
        one.jwksUri(),
        one.tokenAudience(),
        policy);
  }
}
