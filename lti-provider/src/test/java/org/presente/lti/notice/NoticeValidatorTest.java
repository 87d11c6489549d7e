package org.presente.lti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.MovableClock;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.json.Json;
import org.presente.lti.launch.LaunchStep;
import org.presente.lti.launch.PlatformTokens;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;
import org.presente.lti.security.PlatformKeys;

/** Item 46 of the conformance checklist: what a platform may tell us without anybody present. */
class NoticeValidatorTest {
  private final MovableClock clock = new MovableClock();
  private final TestPlatform platform = new TestPlatform();
  private final FakeHttp http = new FakeHttp();
  private final NoticeValidator validator =
      new NoticeValidator(
          new PlatformTokens(new OneRegistration(), new PlatformKeys(http, clock), clock));

  NoticeValidatorTest() {
    http.on(TestPlatform.JWKS, call -> FakeHttp.json(200, platform.jwks()));
  }

  @Test
  @DisplayName("LTI 46: a HelloWorld notice is believed")
  void item46_aHelloWorldNoticeIsBelieved() {
    NoticeResult result = post(platform.signed(claims(Notice.HELLO_WORLD)));

    assertThat(result)
        .isEqualTo(
            new NoticeResult.Believed(
                List.of(
                    new Notice(
                        TestPlatform.ISSUER,
                        TestPlatform.CLIENT_ID,
                        "deployment-1",
                        "notice-1",
                        Notice.HELLO_WORLD,
                        Optional.empty(),
                        List.of()))));
  }

  @Test
  @DisplayName("LTI 46: a ContextCopy notice names the course and where it was copied from")
  void item46_aContextCopyNoticeNamesBothCourses() {
    Map<String, Object> claims = claims(Notice.CONTEXT_COPY);
    claims.put(ClaimNames.CONTEXT, Map.of("id", "new", "title", "Maths II"));
    claims.put(ClaimNames.ORIGIN_CONTEXTS, List.of("old", Map.of("id", "older"), 7, ""));

    NoticeResult.Believed believed = (NoticeResult.Believed) post(platform.signed(claims));

    Notice notice = believed.notices().get(0);
    assertThat(notice.context()).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo("new"));
    assertThat(notice.originContexts()).containsExactly("old", "older");
  }

  @Test
  @DisplayName("LTI 46: a tampered notice and one signed by a stranger are not believed")
  void item46_aBadSignatureIsNotBelieved() {
    String good = platform.signed(claims(Notice.HELLO_WORLD));
    String other = platform.signed(claims(Notice.CONTEXT_COPY));
    String tampered =
        other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));
    String stranger =
        TestPlatform.signed(
            Json.write(Map.of("alg", "RS256", "kid", TestPlatform.KEY_ID)),
            Json.write(claims(Notice.HELLO_WORLD)),
            TestPlatform.rsa(2048).getPrivate());

    assertThat(Stream.of(tampered, stranger).map(this::stepOf))
        .containsExactly(LaunchStep.SIGNATURE, LaunchStep.SIGNATURE);
    assertThat(post(good, tampered)).isInstanceOf(NoticeResult.Rejected.class);
  }

  @Test
  @DisplayName("LTI 46: old notices, those for others and those of strangers are not believed")
  void item46_timesAndAddresseeAreChecked() {
    Map<String, Object> old = claims(Notice.HELLO_WORLD);
    old.put("exp", clock.instant().minus(Duration.ofSeconds(61)).getEpochSecond());
    Map<String, Object> foreign = claims(Notice.HELLO_WORLD);
    foreign.put("aud", "another-tool");
    Map<String, Object> stranger = claims(Notice.HELLO_WORLD);
    stranger.put("iss", "https://elsewhere.example");

    assertThat(Stream.of(old, foreign, stranger).map(platform::signed).map(this::stepOf))
        .containsExactly(LaunchStep.EXPIRY, LaunchStep.REGISTRATION, LaunchStep.REGISTRATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "type"})
  @DisplayName("LTI 46: a notice needs an id and a type")
  void item46_aNoticeNeedsAnIdAndAType(String missing) {
    Map<String, Object> claims = claims(Notice.HELLO_WORLD);
    Map<String, Object> notice = new LinkedHashMap<>(Map.of("id", "1", "type", Notice.HELLO_WORLD));
    notice.remove(missing);
    claims.put(ClaimNames.NOTICE, notice);

    assertThat(stepOf(platform.signed(claims))).isEqualTo(LaunchStep.MESSAGE_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", ClaimNames.DEPLOYMENT_ID, ClaimNames.NOTICE})
  @DisplayName("LTI 46: a notice needs nonce, deployment and the notice itself")
  void item46_aNoticeNeedsItsClaims(String missing) {
    Map<String, Object> claims = claims(Notice.HELLO_WORLD);
    claims.remove(missing);

    assertThat(stepOf(platform.signed(claims))).isEqualTo(LaunchStep.MESSAGE_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"notices\":[]}", "{\"notices\":[{}]}", "{\"notices\":7}"})
  @DisplayName("LTI 46: what is no list of notices is refused")
  void item46_whatIsNoListOfNoticesIsRefused(String body) {
    assertThat(validator.validate(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(NoticeResult.Rejected.class);
  }

  private LaunchStep stepOf(String jwt) {
    return ((NoticeResult.Rejected) post(jwt)).step();
  }

  private NoticeResult post(String... tokens) {
    List<Map<String, String>> notices = new ArrayList<>();
    Stream.of(tokens).forEach(token -> notices.add(Map.of("jwt", token)));
    return validator.validate(
        Json.write(Map.of("notices", notices)).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> claims(String type) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", TestPlatform.ISSUER);
    claims.put("aud", TestPlatform.CLIENT_ID);
    claims.put("iat", clock.instant().getEpochSecond());
    claims.put("exp", clock.instant().plus(Duration.ofMinutes(5)).getEpochSecond());
    claims.put("nonce", "nonce-1");
    claims.put(ClaimNames.VERSION, "1.3.0");
    claims.put(ClaimNames.DEPLOYMENT_ID, "deployment-1");
    claims.put(
        ClaimNames.NOTICE,
        Map.of("id", "notice-1", "timestamp", "2026-11-23T10:00:00Z", "type", type));
    return claims;
  }

  private static final class OneRegistration implements Registrations {
    @Override
    public Optional<Registration> find(String issuer, String clientId) {
      return ofIssuer(issuer).stream().filter(it -> it.clientId().equals(clientId)).findFirst();
    }

    @Override
    public List<Registration> ofIssuer(String issuer) {
      return Stream.of(TestPlatform.registration())
          .filter(it -> it.issuer().equals(issuer))
          .toList();
    }
  }
}
