package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.platform.Scopes;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void noViolations() {
    fixture.lms.control().violations().clear();
  }

  private ObjectNode assertion() {
    return fixture.tool.assertion(
        fixture.registered.clientId(), fixture.tokenAddress(), clock.instant().getEpochSecond());
  }

  private Map<String, String> goodForm() {
    return fixture.tokenForm(fixture.tool.signed(assertion()), Scopes.SCORE);
  }

  @Test
  void aGoodAssertionGetsATokenForTheScopesTheToolMayHave() {
    var form =
        fixture.tokenForm(
            fixture.tool.signed(assertion()),
            Scopes.SCORE + " https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting");

    var answer = fixture.token(form);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    ObjectNode json = TestTool.json(answer);
    assertThat(json.path("access_token").asText()).hasSize(32);
    assertThat(json.path("token_type").asText()).isEqualTo("Bearer");
    assertThat(json.path("expires_in").asInt()).isEqualTo(3600);
    assertThat(json.path("scope").asText()).isEqualTo(Scopes.SCORE);
    assertThat(fixture.lms.control().violations().all()).isEmpty();
  }

  static Stream<Arguments> badClaims() {
    return Stream.of(
        claim("iss", "assertion.iss", claims -> claims.put("iss", "somebody")),
        claim("no iss", "assertion.iss", claims -> claims.remove("iss")),
        claim("sub", "assertion.sub", claims -> claims.put("sub", "somebody")),
        claim("aud", "assertion.aud", claims -> claims.put("aud", "http://other.example/token")),
        claim("no aud", "assertion.aud", claims -> claims.remove("aud")),
        claim("no iat", "assertion.iat", claims -> claims.remove("iat")),
        claim(
            "iat in the future",
            "assertion.iat",
            claims -> claims.put("iat", claims.path("iat").asLong() + 61)),
        claim("no exp", "assertion.exp", claims -> claims.remove("exp")),
        claim(
            "exp in the past",
            "assertion.exp",
            claims -> claims.put("exp", claims.path("iat").asLong() - 61)),
        claim(
            "exp too far",
            "assertion.exp",
            claims -> claims.put("exp", claims.path("iat").asLong() + 301)),
        claim("no jti", "assertion.jti", claims -> claims.remove("jti")));
  }

  private static Arguments claim(String name, String rule, Consumer<ObjectNode> defect) {
    return Arguments.of(name, rule, defect);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badClaims")
  void anAssertionWithABadClaimIsRefused(String name, String rule, Consumer<ObjectNode> defect) {
    ObjectNode claims = assertion();
    defect.accept(claims);

    var answer = fixture.token(fixture.tokenForm(fixture.tool.signed(claims), Scopes.SCORE));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestTool.json(answer).path("error").asText()).isEqualTo("invalid_client");
    assertThat(fixture.lms.control().violations().all())
        .extracting(Violation::rule)
        .containsExactly(rule);
  }

  static Stream<Arguments> badForms() {
    return Stream.of(
        form("unsupported_grant_type", form -> form.put("grant_type", "password")),
        form("invalid_request", form -> form.put("client_assertion_type", "jwt")),
        form("invalid_client", form -> form.put("client_assertion", "abc")),
        form("invalid_client", form -> form.remove("client_assertion")),
        form("invalid_scope", form -> form.remove("scope")),
        form("invalid_scope", form -> form.put("scope", "openid")));
  }

  private static Arguments form(String error, Consumer<Map<String, String>> defect) {
    return Arguments.of(error, defect);
  }

  @ParameterizedTest
  @MethodSource("badForms")
  void aDefectiveRequestIsRefused(String error, Consumer<Map<String, String>> defect) {
    var form = goodForm();
    defect.accept(form);

    var answer = fixture.token(form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestTool.json(answer).path("error").asText()).isEqualTo(error);
  }

  @Test
  void anAssertionWorksOnce() {
    var form = goodForm();

    assertThat(fixture.token(form).statusCode()).isEqualTo(200);
    assertThat(fixture.token(form).statusCode()).isEqualTo(400);
  }

  @Test
  void aForeignKeyUnderOurKeyIdIsRefused() throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(fixture.tool.key.getKeyID()).build();
    String forged = TestTool.signed(header, assertion(), new RSAKeyGenerator(2048).generate());

    assertThat(fixture.token(fixture.tokenForm(forged, Scopes.SCORE)).statusCode()).isEqualTo(400);
    assertThat(fixture.token(goodForm()).statusCode()).isEqualTo(200);
  }

  static Stream<Arguments> badHeaders() {
    return Stream.of(
        Arguments.of("assertion.kid", new JWSHeader.Builder(JWSAlgorithm.RS256).build()),
        Arguments.of(
            "assertion.kid", new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("other").build()),
        Arguments.of(
            "assertion.alg", new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("a").build()));
  }

  @ParameterizedTest
  @MethodSource("badHeaders")
  void anAssertionWithABadHeaderIsRefused(String rule, JWSHeader header) {
    String assertion = TestTool.signed(header, assertion(), fixture.tool.key);

    fixture.token(fixture.tokenForm(assertion, Scopes.SCORE));

    assertThat(fixture.lms.control().violations().all())
        .extracting(Violation::rule)
        .containsExactly(rule);
  }

  @Test
  void jsonIsNoForm() {
    var answer =
        fixture.tool.send(
            HttpRequest.newBuilder(URI.create(fixture.tokenAddress()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(TestTool.json(answer).path("error").asText()).isEqualTo("invalid_request");
  }

  @Test
  void aTokenEndsAfterAnHour() {
    String token = fixture.accessToken(clock, Scopes.LINE_ITEM_READONLY);
    assertThat(lineItems(token)).isEqualTo(200);

    clock.advance(Duration.ofHours(1));

    assertThat(lineItems(token)).isEqualTo(401);
    assertThat(fixture.lms.control().violations().all()).isEmpty();
  }

  private int lineItems(String token) {
    return fixture
        .tool
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        fixture.lms.url()
                            + "/mod/lti/services.php/2/lineitems?type_id="
                            + fixture.registered.id()))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json"))
        .statusCode();
  }
}
