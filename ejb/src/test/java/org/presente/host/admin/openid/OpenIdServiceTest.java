package org.presente.host.admin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.admin.AdminService;
import org.presente.host.audit.Incidents;
import org.presente.host.config.Setting;
import org.presente.lti.http.HttpPort;
import org.presente.testing.Backend;
import org.presente.testing.Databases;
import org.presente.testing.MovableClock;
import org.presente.testing.TestDatabase;

class OpenIdServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final String RUTH = "ruth@school.example";
  private static TestDatabase database;

  private final MovableClock clock = new MovableClock(NOW);
  private final SmallIssuer issuer = new SmallIssuer();
  private Backend backend;
  private OpenIdService service;

  @BeforeAll
  static void open() {
    database = Databases.h2();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void build() {
    database.clear();
    service = with(Map.of(Setting.OPENID_PEOPLE, "Ruth@School.example, f3a9-omar"));
  }

  private OpenIdService with(Map<Setting, String> people) {
    Map<Setting, String> settings = new HashMap<>(people);
    settings.put(Setting.PUBLIC_URL, "https://presente.example");
    settings.put(Setting.OPENID_ISSUER, SmallIssuer.NAME);
    settings.put(Setting.OPENID_CLIENT_ID, SmallIssuer.CLIENT);
    settings.put(Setting.OPENID_CLIENT_SECRET, SmallIssuer.SECRET);
    backend = new Backend(database, clock, settings);
    backend.beans().with(HttpPort.class, issuer);
    return backend.get(OpenIdService.class);
  }

  @Test
  void whoIsNamedComesInAndHasAnAccountFromThenOn() {
    assertThat(comesBack(it -> it)).isEqualTo(new Arrival.Welcome(RUTH));
    assertThat(comesBack(it -> it)).isEqualTo(new Arrival.Welcome(RUTH));

    AdminService admins = backend.get(AdminService.class);
    assertThat(backend.tx(admins::admins)).singleElement().returns(RUTH, it -> it.userName());
    assertThat(backend.tx(() -> admins.signIn(RUTH, ""))).isEqualTo(AdminService.SignIn.WRONG);
  }

  @Test
  void whoIsNamedBySubjectNeedsNoAddress() {
    assertThat(comesBack(it -> it.subject("f3a9-omar").claim("email", null)))
        .isEqualTo(new Arrival.Welcome("f3a9-omar"));
  }

  @Test
  void theBrowserIsSentWithEverythingThatProtectsTheWayBack() {
    Departure departure = service.leave().orElseThrow();

    assertThat(departure.address()).hasHost("id.school.example").hasPath("/realm/sign-in");
    assertThat(asked(departure))
        .containsEntry("theme", "school")
        .containsEntry("response_type", "code")
        .containsEntry("scope", "openid email")
        .containsEntry("client_id", SmallIssuer.CLIENT)
        .containsEntry("redirect_uri", "https://presente.example/admin/openid/back")
        .containsEntry("state", departure.state())
        .containsEntry("nonce", departure.nonce())
        .containsEntry("code_challenge_method", "S256")
        .doesNotContainValue(departure.verifier());
    assertThat(departure.toString()).doesNotContain(departure.verifier(), departure.nonce());
    assertThat(service.leave().orElseThrow().state()).isNotEqualTo(departure.state());
  }

  static Stream<Arguments> doubtful() {
    return Stream.of(
        doubt("of another issuer", it -> it.issuer("https://id.elsewhere.example")),
        doubt("for another audience", it -> it.audience("other")),
        doubt(
            "for another client",
            it -> it.audience(List.of(SmallIssuer.CLIENT, "other")).claim("azp", "other")),
        doubt("expired", it -> it.expirationTime(Date.from(NOW.minusSeconds(61)))),
        doubt("of the future", it -> it.issueTime(Date.from(NOW.plusSeconds(61)))),
        doubt("of another sign-in", it -> it.claim("nonce", "other")),
        doubt("of another sign-in", it -> it.claim("nonce", null)),
        doubt("without a subject", it -> it.subject(null)));
  }

  private static Arguments doubt(String why, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(why, change);
  }

  @ParameterizedTest(name = "a token {0}")
  @MethodSource("doubtful")
  void aDoubtfulTokenLetsNobodyIn(String why, UnaryOperator<JWTClaimsSet.Builder> change) {
    Arrival arrival = comesBack(change);

    assertThat(arrival).isInstanceOf(Arrival.Failed.class);
    assertThat(backend.tx(() -> backend.get(Incidents.class).newest(1)))
        .singleElement()
        .satisfies(it -> assertThat(it.summary()).contains(why))
        .satisfies(it -> assertThat(it.code()).isEqualTo(((Arrival.Failed) arrival).incident()));
    assertThat(backend.tx(backend.get(AdminService.class)::admins)).isEmpty();
  }

  @Test
  void aTokenSignedBySomebodyElseLetsNobodyIn() {
    issuer.signsWithAStrangersKey();

    assertThat(comesBack(it -> it)).isInstanceOf(Arrival.Failed.class);
  }

  @Test
  void whoIsNotNamedOrHasNoVerifiedAddressIsAStranger() {
    assertThat(comesBack(it -> it.claim("email", "eve@school.example")))
        .isInstanceOf(Arrival.Stranger.class);
    assertThat(comesBack(it -> it.claim("email_verified", false)))
        .isInstanceOf(Arrival.Stranger.class);
    assertThat(comesBack(it -> it.claim("email_verified", null)))
        .isInstanceOf(Arrival.Stranger.class);
    assertThat(backend.tx(backend.get(AdminService.class)::admins)).isEmpty();
  }

  @Test
  void anotherStateATooLateReturnAndARefusalThereAreNotFinished() {
    Departure departure = service.leave().orElseThrow();
    issuer.gives(asked(departure), claims(departure).build());

    assertThat(arrive(departure, "other", "good")).isInstanceOf(Arrival.NotFinished.class);
    assertThat(arrive(departure, departure.state(), "")).isInstanceOf(Arrival.NotFinished.class);
    clock.advance(Duration.ofMinutes(10));
    assertThat(arrive(departure, departure.state(), "good"))
        .isInstanceOf(Arrival.NotFinished.class);
  }

  @Test
  void aCodeIsGoodForTheBrowserThatLeftAndOnce() {
    Departure departure = service.leave().orElseThrow();
    Departure thief = service.leave().orElseThrow();
    issuer.gives(asked(departure), claims(departure).build());

    assertThat(arrive(thief, thief.state(), "good")).isInstanceOf(Arrival.Failed.class);
    assertThat(arrive(departure, departure.state(), "good")).isInstanceOf(Arrival.Welcome.class);
    assertThat(arrive(departure, departure.state(), "good")).isInstanceOf(Arrival.Failed.class);
  }

  @Test
  void anIssuerThatIsAwayOrSaysItIsAnotherIsNotLeftFor() {
    issuer.namesItself("https://id.elsewhere.example");
    assertThat(service.leave()).isEmpty();
    issuer.isAway();
    assertThat(service.leave()).isEmpty();
    assertThat(backend.tx(() -> backend.get(Incidents.class).newest(9))).hasSize(2);
  }

  @Test
  void withoutAnybodyNamedItIsNotOffered() {
    assertThat(service.isOffered()).isTrue();
    assertThat(with(Map.of()).isOffered()).isFalse();
    assertThat(with(Map.of()).leave()).isEmpty();
  }

  private Arrival comesBack(UnaryOperator<JWTClaimsSet.Builder> change) {
    Departure departure = service.leave().orElseThrow();
    issuer.gives(asked(departure), change.apply(claims(departure)).build());
    return arrive(departure, departure.state(), "good");
  }

  private Arrival arrive(Departure departure, String state, String code) {
    return backend.tx(() -> service.arrive(departure, state, code));
  }

  private static Map<String, String> asked(Departure departure) {
    return SmallIssuer.fields(departure.address().getRawQuery());
  }

  private static JWTClaimsSet.Builder claims(Departure departure) {
    return new JWTClaimsSet.Builder()
        .issuer(SmallIssuer.NAME)
        .audience(SmallIssuer.CLIENT)
        .subject("9c1d")
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(300)))
        .claim("nonce", departure.nonce())
        .claim("email", "RUTH@school.example")
        .claim("email_verified", true);
  }
}
