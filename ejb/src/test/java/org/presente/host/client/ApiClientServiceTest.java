package org.presente.host.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.config.Setting;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

@OnEveryDatabase
class ApiClientServiceTest {
  private static final Set<ApiScope> BOTH = Set.of(ApiScope.READ_LESSONS, ApiScope.WRITE_LESSONS);
  @Parameter private TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-28T09:00:00Z"));
  private Backend backend;
  private School school;

  @BeforeEach
  void begin() {
    database.clear();
    backend = new Backend(database, clock, Map.of(Setting.PUBLIC_URL, "https://tool.example"));
    school = new School(backend, "https://lms.example", "1", "c");
  }

  @Test
  void theTokenIsSignedByTheToolAndHasWhatMicroProfileJwtAsksFor() throws Exception {
    NewClient client = made(BOTH);

    TokenGrant.Granted granted = (TokenGrant.Granted) token(client, client.secret(), "");

    String[] parts = granted.token().split("\\.", -1);
    assertThat(isSigned(parts)).isTrue();
    JsonObject claims = Json.object(decoded(parts[1]));
    assertThat(claims.text("iss")).contains("https://tool.example");
    assertThat(claims.text("aud")).contains("https://tool.example/api");
    assertThat(claims.texts("groups")).containsExactly("lessons.read", "lessons.write");
    assertThat(claims.text("upn")).contains(client.clientId());
    assertThat(
            Duration.between(
                claims.instant("iat").orElseThrow(), claims.instant("exp").orElseThrow()))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(granted.toString()).doesNotContain(granted.token());
  }

  private boolean isSigned(String[] parts) throws Exception {
    String kid = Json.object(decoded(parts[0])).text("kid").orElseThrow();
    JsonObject key =
        Json.object(backend.get(ApiTokens.class).keySet()).objects("keys").stream()
            .filter(it -> it.text("kid").equals(Optional.of(kid)))
            .findFirst()
            .orElseThrow();
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e"))));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(decoded(parts[2]));
  }

  private static BigInteger number(JsonObject key, String member) {
    return new BigInteger(1, decoded(key.text(member).orElseThrow()));
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  @Test
  void theSecretIsKeptAsAHashAndShownNowhere() {
    NewClient client = made(BOTH);

    List<?> stored =
        database
            .entityManager()
            .createNativeQuery("select secret_hash from api_client")
            .getResultList();
    assertThat(stored).hasSize(1);
    assertThat(stored.get(0).toString()).matches("[0-9a-f]{64}").doesNotContain(client.secret());
    assertThat(client.toString()).doesNotContain(client.secret());
    assertThat(token(client, client.secret() + "x", "")).isEqualTo(new TokenGrant.UnknownClient());
    assertThat(token(new NewClient("client-nobody", ""), client.secret(), ""))
        .isEqualTo(new TokenGrant.UnknownClient());
  }

  @Test
  void onlyScopesOfTheClientAreGranted() {
    NewClient reader = made(Set.of(ApiScope.READ_LESSONS));

    assertThat(token(reader, reader.secret(), "lessons.read"))
        .isInstanceOf(TokenGrant.Granted.class);
    assertThat(token(reader, reader.secret(), "lessons.read lessons.write"))
        .isEqualTo(new TokenGrant.NotItsScope());
    assertThat(token(reader, reader.secret(), "lessons.read admin"))
        .isEqualTo(new TokenGrant.NotItsScope());
  }

  @Test
  void aRevokedClientGetsNoTokenAndMayNotCallWithAnOldOne() {
    NewClient client = made(BOTH);
    assertThat(caller(client)).contains(new ApiCaller(client.clientId(), school.registrationId));

    ApiClientView shown = backend.tx(() -> service().clients()).get(0);
    backend.run(() -> service().revoke("ada", shown.id()));

    assertThat(token(client, client.secret(), "")).isEqualTo(new TokenGrant.UnknownClient());
    assertThat(caller(client)).isEmpty();
    assertThat(backend.tx(() -> service().clients()).get(0).revokedAt()).contains(clock.instant());
  }

  @Test
  void aPlatformThatIsSwitchedOffTakesItsClientsAlong() {
    NewClient client = made(BOTH);

    backend.run(
        () ->
            backend
                .get(PlatformRepository.class)
                .registration(school.registrationId)
                .orElseThrow()
                .activate(false));

    assertThat(caller(client)).isEmpty();
    assertThat(token(client, client.secret(), "")).isEqualTo(new TokenGrant.UnknownClient());
  }

  private Optional<ApiCaller> caller(NewClient client) {
    return backend.tx(() -> service().caller(client.clientId()));
  }

  private TokenGrant token(NewClient client, String secret, String scopes) {
    return backend.tx(() -> service().token(client.clientId(), secret, scopes));
  }

  private NewClient made(Set<ApiScope> scopes) {
    return backend.tx(() -> service().make("ada", school.registrationId, "Lesson plans", scopes));
  }

  private ApiClientService service() {
    return backend.get(ApiClientService.class);
  }
}
