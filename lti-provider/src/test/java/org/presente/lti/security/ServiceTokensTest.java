package org.presente.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.lti.registration.Registration;

/** Items 38 and 39 of the conformance checklist. */
class ServiceTokensTest {
  private static final Set<String> SCOPES = Set.of("scope/b", "scope/a");

  private final Service service = new Service();
  private final Registration registration = TestPlatform.registration();

  @Test
  @DisplayName("LTI 38: the request is a form with a complete, signed assertion")
  void item38_theRequestIsAFormWithACompleteSignedAssertion() throws Exception {
    granted();

    HttpCall call = requests().get(0);
    Map<String, String> form = form(call);
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
    assertThat(form)
        .containsOnlyKeys("grant_type", "client_assertion_type", "client_assertion", "scope")
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .containsEntry("scope", "scope/a scope/b");

    JWSObject assertion = JWSObject.parse(form.get("client_assertion"));
    RSAKey published =
        JWKSet.parse(Service.keys().jwks())
            .getKeyByKeyId(assertion.getHeader().getKeyID())
            .toRSAKey();
    assertThat(assertion.verify(new RSASSAVerifier(published))).isTrue();
    assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("RS256");

    JsonObject claims = Json.object(assertion.getPayload().toString());
    long now = service.clock.instant().getEpochSecond();
    assertThat(claims.text("iss")).contains(TestPlatform.CLIENT_ID);
    assertThat(claims.text("sub")).contains(TestPlatform.CLIENT_ID);
    assertThat(claims.text("aud")).contains(TestPlatform.TOKEN);
    assertThat(claims.instant("iat").orElseThrow().getEpochSecond()).isEqualTo(now);
    assertThat(claims.instant("exp").orElseThrow().getEpochSecond()).isBetween(now + 1, now + 300);
    assertThat(claims.text("jti").orElseThrow()).isNotBlank();
  }

  @Test
  @DisplayName("LTI 38: a registration's own audience is used, and jti is unique")
  void item38_aRegistrationsOwnAudienceIsUsed() throws Exception {
    Registration d2l =
        new Registration(
            registration.issuer(),
            registration.clientId(),
            registration.authorizationEndpoint(),
            registration.tokenEndpoint(),
            registration.jwksUri(),
            Optional.of("https://api.brightspace.com/auth/token"),
            registration.policy());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      service.tokens.token(d2l, Set.of("scope/" + i));
      JsonObject claims = claims(requests().get(i));
      assertThat(claims.text("aud")).contains("https://api.brightspace.com/auth/token");
      ids.add(claims.text("jti").orElseThrow());
    }
    assertThat(ids).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"access_token":"t","token_type":"Bearer","expires_in":100}   | 100
          {"access_token":"t","token_type":"bearer","expires_in":"100"} | 100
          {"access_token":"t","token_type":"bearer"}                    | 300
          {"access_token":"t"}                                          | 300
          {"access_token":"t","expires_in":0}                           | 300
          {"access_token":"t","expires_in":-5}                          | 300
          {"access_token":"t","expires_in":1e90}                        | 86400
          {"access_token":"t","expires_in":[]}                          | 300
          """)
  @DisplayName("LTI 38: lower-case types and missing lifetimes are accepted")
  void item38_lowerCaseTypesAndMissingLifetimesAreAccepted(String body, long seconds) {
    answer(FakeHttp.json(200, body, "content-type", "text/html"));

    ServiceToken token = granted();

    assertThat(token.expiresAt()).isEqualTo(service.clock.instant().plusSeconds(seconds));
    assertThat(token.renewAt())
        .isEqualTo(
            service
                .clock
                .instant()
                .plus(Duration.ofSeconds(seconds).dividedBy(10).multipliedBy(8)));
  }

  @Test
  @DisplayName("LTI 38: a granted subset is told")
  void item38_aGrantedSubsetIsTold() {
    answer(FakeHttp.json(200, "{\"access_token\":\"t\",\"scope\":\" scope/a  scope/a \"}"));

    assertThat(granted().scopes()).containsExactly("scope/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "<html>",
        "{\"access_token\":7}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"a\\r\\nX-Evil: 1\"}",
        "{\"access_token\":\"t\",\"token_type\":\"mac\"}"
      })
  void anAnswerWithoutAUsableTokenIsRefused(String body) {
    answer(FakeHttp.json(200, body));

    assertThat(token()).isInstanceOf(TokenResult.Refused.class);
  }

  @Test
  void aRefusalCarriesThePlatformsError() {
    answer(FakeHttp.json(400, "{\"error\":\"invalid_scope\"}"));
    assertThat(((TokenResult.Refused) token()).reason()).contains("invalid_scope");

    answer(FakeHttp.json(302, "", "location", "https://evil.example"));
    assertThat(token()).isInstanceOf(TokenResult.Refused.class);
  }

  @Test
  void outagesAskToComeBack() {
    answer(FakeHttp.json(429, "", "Retry-After", "7"));
    assertThat(((TokenResult.Unavailable) token()).retryAfter()).isEqualTo(Duration.ofSeconds(7));

    answer(FakeHttp.json(503, ""));
    assertThat(token()).isInstanceOf(TokenResult.Unavailable.class);

    service.http.on(
        TestPlatform.TOKEN,
        call -> {
          throw new IOException("connection reset");
        });
    assertThat(token()).isInstanceOf(TokenResult.Unavailable.class);

    service.http.on(
        TestPlatform.TOKEN,
        call -> {
          throw new AddressRefusedException("private address");
        });
    assertThat(((TokenResult.Refused) token()).reason()).contains("private address");
  }

  @Test
  @DisplayName("LTI 39: a token serves until 80 % of its life, for its set of scopes")
  void item39_aTokenServesUntilFourFifthsOfItsLife() {
    ServiceToken first = granted();
    service.clock.forward(Duration.ofSeconds(2_879));
    assertThat(granted()).isEqualTo(first);
    assertThat(service.tokens.token(registration, Set.of("scope/a", "scope/b")))
        .isEqualTo(new TokenResult.Granted(first));
    service.tokens.token(registration, Set.of("scope/a"));
    assertThat(requests()).hasSize(2);

    service.clock.forward(Duration.ofSeconds(1));
    assertThat(granted()).isNotEqualTo(first);
  }

  @Test
  @DisplayName("LTI 39: a token that is still good bridges an outage of the token endpoint")
  void item39_aTokenThatIsStillGoodBridgesAnOutage() {
    ServiceToken first = granted();
    answer(FakeHttp.json(503, ""));

    service.clock.forward(Duration.ofSeconds(3_599));
    assertThat(granted()).isEqualTo(first);

    service.clock.forward(Duration.ofSeconds(1));
    assertThat(token()).isInstanceOf(TokenResult.Unavailable.class);
  }

  @Test
  @DisplayName("LTI 39: 100 parallel calls cause one token request")
  void item39_aHundredParallelCallsCauseOneTokenRequest() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(100);
    try {
      List<Future<ServiceToken>> results =
          IntStream.range(0, 100)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return granted();
                          }))
              .toList();
      start.countDown();
      Set<String> values = new HashSet<>();
      for (Future<ServiceToken> result : results) {
        values.add(result.get().value());
      }
      assertThat(values).containsExactly("token-1");
    } finally {
      threads.shutdownNow();
    }
    assertThat(requests()).hasSize(1);
  }

  @Test
  @DisplayName("LTI 39: a 401 is answered once with a fresh token")
  void item39_a401IsAnsweredOnceWithAFreshToken() {
    String address = TestPlatform.ISSUER + "/service";
    service.http.on(
        address,
        call ->
            call.headers().get("Authorization").equals("Bearer token-1")
                ? FakeHttp.json(401, "{}")
                : FakeHttp.json(200, "{}"));

    assertThat(send(address)).isInstanceOf(ServiceAnswer.Answered.class);
    assertThat(service.http.callsTo(address)).hasSize(2);
    assertThat(send(address)).isInstanceOf(ServiceAnswer.Answered.class);
    assertThat(requests()).hasSize(2);

    service.http.on(address, FakeHttp.json(401, "{}"));
    assertThat(send(address)).isInstanceOf(ServiceAnswer.Unauthorized.class);
    assertThat(service.http.callsTo(address)).hasSize(5);
  }

  @Test
  @DisplayName("LTI 39: a late 401 does not throw away the token another call has fetched")
  void item39_aLate401DoesNotThrowAwayTheFreshToken() {
    ServiceToken old = granted();
    service.tokens.invalidate(registration, SCOPES, old);
    ServiceToken fresh = granted();

    service.tokens.invalidate(registration, SCOPES, old);

    assertThat(granted()).isEqualTo(fresh);
  }

  @Test
  @DisplayName("LTI 39: no token shows in a text form")
  void item39_noTokenShowsInATextForm() {
    ServiceToken token = granted();
    send(TestPlatform.ISSUER + "/service");

    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(new TokenResult.Granted(token).toString()).doesNotContain(token.value());
    assertThat(service.lastSent().toString()).doesNotContain(token.value());
    assertThat(Service.key().toString()).doesNotContain(Service.key().secretJson());
  }

  private ServiceAnswer send(String address) {
    return service.calls.send(registration, SCOPES, HttpCall.get(URI.create(address)));
  }

  private TokenResult token() {
    return service.tokens.token(registration, SCOPES);
  }

  private ServiceToken granted() {
    return ((TokenResult.Granted) token()).token();
  }

  private void answer(HttpAnswer answer) {
    service.http.on(TestPlatform.TOKEN, answer);
  }

  private List<HttpCall> requests() {
    return service.http.callsTo(TestPlatform.TOKEN);
  }

  private static JsonObject claims(HttpCall call) throws Exception {
    return Json.object(JWSObject.parse(form(call).get("client_assertion")).getPayload().toString());
  }

  private static Map<String, String> form(HttpCall call) {
    return Arrays.stream(FakeHttp.body(call).split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
