package org.presente.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.MovableClock;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.json.Json;

/** Item 41 of the conformance checklist. */
class PlatformKeysTest {
  private static final URI JWKS = URI.create(TestPlatform.JWKS);

  private final MovableClock clock = new MovableClock();
  private final FakeHttp http = new FakeHttp();
  private final TestPlatform platform = new TestPlatform();
  private final PlatformKeys keys = new PlatformKeys(http, clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          none                       | 3600
          public, max-age=1200       | 1200
          max-age=10                 | 300
          max-age=99999999           | 86400
          s-maxage=5                 | 3600
          no-store                   | 3600
          MAX-AGE = "600"            | 600
          max-age=99999999999999     | 86400
          """)
  @DisplayName("LTI 41: keys are kept as long as the platform says, from 5 minutes to a day")
  void item41_keysAreKeptAsLongAsThePlatformSays(String cacheControl, long seconds) {
    http.on(
        TestPlatform.JWKS,
        cacheControl == null
            ? FakeHttp.json(200, platform.jwks())
            : FakeHttp.json(200, platform.jwks(), "cache-control", cacheControl));

    assertFound(TestPlatform.KEY_ID);
    clock.forward(Duration.ofSeconds(seconds - 1));
    assertFound(TestPlatform.KEY_ID);
    assertThat(http.calls()).hasSize(1);

    clock.forward(Duration.ofSeconds(1));
    assertFound(TestPlatform.KEY_ID);
    assertThat(http.calls()).hasSize(2);
  }

  @Test
  @DisplayName("LTI 41: a rotated key is found by one fetch; forged ids cost one a minute at most")
  void item41_aRotatedKeyIsFoundByOneFetch() {
    publish("old");
    assertFound("old");
    publish("old", "new");

    assertFound("new");
    assertThat(http.calls()).hasSize(2);

    for (int i = 0; i < 100; i++) {
      assertThat(keys.find(JWKS, "forged-" + i)).isInstanceOf(KeyLookup.Unknown.class);
    }
    clock.forward(Duration.ofSeconds(59));
    assertThat(keys.find(JWKS, "forged")).isInstanceOf(KeyLookup.Unknown.class);
    assertThat(http.calls()).hasSize(2);

    clock.forward(Duration.ofSeconds(1));
    assertThat(keys.find(JWKS, "forged")).isInstanceOf(KeyLookup.Unknown.class);
    assertThat(http.calls()).hasSize(3);
  }

  @Test
  @DisplayName("LTI 41: while the platform is away its keys stay good")
  void item41_whileThePlatformIsAwayItsKeysStayGood() {
    publish("old");
    assertFound("old");
    fail(new IOException("connection refused"));
    clock.forward(Duration.ofHours(2));

    for (int i = 0; i < 10; i++) {
      assertFound("old");
    }
    assertThat(http.calls()).hasSize(2);

    publish("new");
    clock.forward(Duration.ofMinutes(1));
    assertFound("new");
    assertThat(keys.find(JWKS, "old")).isInstanceOf(KeyLookup.Unknown.class);
  }

  @Test
  @DisplayName("LTI 41: without keys an outage is not asked about by every launch")
  void item41_withoutKeysAnOutageIsNotAskedAboutByEveryLaunch() {
    fail(new IOException("connection refused"));
    for (int i = 0; i < 10; i++) {
      assertThat(keys.find(JWKS, "any")).isInstanceOf(KeyLookup.Unavailable.class);
    }
    assertThat(http.calls()).hasSize(1);

    publish("any");
    clock.forward(Duration.ofSeconds(10));
    assertFound("any");
  }

  @Test
  @DisplayName("LTI 41: many launches with an unknown key wait for one fetch")
  void item41_manyLaunchesWithAnUnknownKeyWaitForOneFetch() throws Exception {
    publish("old");
    assertFound("old");
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    String both = jwks("old", "new");
    http.on(
        TestPlatform.JWKS,
        call -> {
          asked.countDown();
          await(answer);
          return FakeHttp.json(200, both);
        });
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Future<KeyLookup>> lookups = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        lookups.add(threads.submit(() -> keys.find(JWKS, "new")));
      }
      await(asked);
      answer.countDown();
      for (Future<KeyLookup> lookup : lookups) {
        assertThat(lookup.get()).isInstanceOf(KeyLookup.Found.class);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(http.calls()).hasSize(2);
  }

  @Test
  @DisplayName("LTI 41: a set of 1 MB is read, a larger one is not")
  void item41_aSetOfOneMegabyteIsRead() {
    String padding = "\"x\":\"" + "x".repeat((1 << 20) - 2_000) + "\",";
    String large = platform.jwks().replaceFirst("\\{", "{" + padding);
    http.on(TestPlatform.JWKS, FakeHttp.json(200, large));
    assertFound(TestPlatform.KEY_ID);
    assertThat(http.calls().get(0).maxBytes()).isEqualTo(1 << 20);

    String larger = large.replaceFirst("\\{", "{\"y\":\"" + "y".repeat(2_000) + "\",");
    http.on(TestPlatform.JWKS, FakeHttp.json(200, larger));
    assertThat(new PlatformKeys(http, clock).find(JWKS, TestPlatform.KEY_ID))
        .isInstanceOf(KeyLookup.Unavailable.class);
  }

  @Test
  @DisplayName("LTI 41: odd keys beside a good one do no harm")
  void item41_oddKeysBesideAGoodOneDoNoHarm() {
    String good = Json.write(platform.jwk("good"));
    String odd =
        """
        {"kty":"XYZ","kid":"unknown-type"},
        {"kty":"RSA","kid":"broken","n":"!!!","e":"AQAB"},
        {"kty":"RSA","kid":"empty","n":"","e":""},
        {"kty":"EC","kid":"off-curve","crv":"P-256","x":"AA","y":"AA"},
        {"kty":"oct","kid":"secret","k":"c2VjcmV0"},
        {"kid":"no-type"}, 7, null, "text", [],
        %s,
        {"kty":"EC","kid":"ec","crv":"P-256",
         "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
        """
            .formatted(good.replace("\"kid\":\"good\"", "\"kid\":\"enc\",\"use\":\"enc\""));
    http.on(TestPlatform.JWKS, FakeHttp.json(200, "{\"keys\":[" + odd + "," + good + "]}"));

    assertFound("good");
    assertFound("ec");
    for (String kid :
        List.of("unknown-type", "broken", "empty", "off-curve", "secret", "no-type", "enc")) {
      assertThat(keys.find(JWKS, kid)).as(kid).isInstanceOf(KeyLookup.Unknown.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "<html>", "{\"keys\":[", "{\"keys\":[],\"keys\":[]}"})
  void whatIsNoKeySetIsUnavailable(String body) {
    http.on(TestPlatform.JWKS, FakeHttp.json(200, body));

    assertThat(keys.find(JWKS, "any")).isInstanceOf(KeyLookup.Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 301, 302, 403, 404, 500})
  void anotherStatusIsUnavailable(int status) {
    http.on(TestPlatform.JWKS, FakeHttp.json(status, platform.jwks()));

    assertThat(keys.find(JWKS, TestPlatform.KEY_ID)).isInstanceOf(KeyLookup.Unavailable.class);
  }

  @Test
  @DisplayName("LTI 41: the guard's refusal reaches the administrator")
  void item41_theGuardsRefusalReachesTheAdministrator() {
    fail(new AddressRefusedException("lms.example resolves to a private address"));

    assertThat(((KeyLookup.Unavailable) keys.find(JWKS, "any")).reason())
        .contains("private address");
  }

  private void publish(String... keyIds) {
    http.on(TestPlatform.JWKS, FakeHttp.json(200, jwks(keyIds)));
  }

  private String jwks(String... keyIds) {
    return Json.write(Map.of("keys", List.of(keyIds).stream().map(platform::jwk).toList()));
  }

  private void fail(IOException failure) {
    http.on(
        TestPlatform.JWKS,
        call -> {
          throw failure;
        });
  }

  private void assertFound(String keyId) {
    assertThat(keys.find(JWKS, keyId)).isInstanceOf(KeyLookup.Found.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
