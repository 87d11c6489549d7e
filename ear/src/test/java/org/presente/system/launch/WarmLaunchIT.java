package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a launch costs once keys and registrations are known, and what it writes to the log. */
@ExtendWith(OneTool.class)
class WarmLaunchIT {
  private static final int LOOKS = 6;
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private final RunningTool running;

  WarmLaunchIT(RunningTool running) {
    this.running = running;
  }

  /** The quietest of several looks tells the launch's own cost; what timers do is left out. */
  @Test
  @DisplayName("LTI 22: a warm launch makes no HTTP call and one transaction")
  void aWarmLaunchMakesNoCallAndOneTransaction() {
    launch();
    int before = running.platform().requests();
    List<List<String>> own =
        quietest(
            () -> Attempt.by(running),
            attempt -> assertThat(attempt.post().status()).isEqualTo(303));

    assertThat(running.platform().requests()).isEqualTo(before);
    assertThat(own).hasSize(1);
    assertThat(own.get(0))
        .anyMatch(statement -> statement.toLowerCase(Locale.ROOT).startsWith("insert into nonce"));
    assertThat(own.get(0)).hasSizeLessThanOrEqualTo(16);
  }

  @Test
  @DisplayName("LTI 5: a login asks the database nothing and writes nothing to it")
  void aLoginAsksTheDatabaseNothing() {
    launch();
    assertThat(quietest(running::client, this::login)).isEmpty();
  }

  /** Platforms wait a second; this waits a second even where the machine is busy. */
  @Test
  @DisplayName("LTI 46: a notice is answered within a second, and one sent twice as well")
  void aNoticeIsAnsweredWithinASecond() {
    launch();
    String notices = notices("hello-" + System.nanoTime());

    List<Duration> answered =
        IntStream.range(0, LOOKS).mapToObj(look -> answered(notices)).sorted().toList();

    assertThat(answered.get(LOOKS / 2)).isLessThan(Duration.ofSeconds(1));
  }

  private Duration answered(String notices) {
    long begun = System.nanoTime();
    assertThat(running.client().postJson("/lti/notices", notices).status()).isEqualTo(202);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private String notices(String id) {
    Instant now = Instant.now(Clock.systemUTC());
    String claims =
        TestPlatform.json(
            Map.of(
                "iss",
                running.platform().issuer(),
                "aud",
                TestPlatform.CLIENT_ID,
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plusSeconds(300).getEpochSecond(),
                "nonce",
                id,
                LTI + "deployment_id",
                TestPlatform.DEPLOYMENT_ID,
                LTI + "version",
                "1.3.0",
                LTI + "notice",
                Map.of("id", id, "timestamp", now.toString(), "type", "LtiHelloWorldNotice")));
    String header =
        TestPlatform.json(Map.of("alg", "RS256", "typ", "JWT", "kid", TestPlatform.KEY_ID));
    String jwt = Jws.rs256(header, claims, running.platform().keys().getPrivate());
    return TestPlatform.json(Map.of("notices", List.of(Map.of("jwt", jwt))));
  }

  private void launch() {
    assertThat(Attempt.by(running).post().status()).isEqualTo(303);
  }

  private void login(ToolClient client) {
    client.login(running.platform().issuer(), TestPlatform.CLIENT_ID);
  }

  private <T> List<List<String>> quietest(Supplier<T> prepared, Consumer<T> request) {
    return IntStream.range(0, LOOKS)
        .mapToObj(look -> prepared.get())
        .map(each -> running.database().transactionsOf(() -> request.accept(each)))
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  @Test
  @DisplayName("LTI 40: our keys are public, may be kept for an hour, and are asked for by ETag")
  void ourKeysArePublicAndAskedForByEtag() {
    Answer keys = running.client().get("/lti/jwks", Map.of());

    assertThat(keys.status()).isEqualTo(200);
    assertThat(keys.header("Cache-Control")).isEqualTo("public, max-age=3600");
    assertThat(keys.header("Content-Type")).startsWith("application/json");
    assertThat(keys.body()).contains("\"keys\"", "\"kid\"", "RS256").doesNotContain("\"d\"");
    assertThat(keys.body().split("\"kid\"", -1)).hasSizeGreaterThanOrEqualTo(3);
    Answer again = running.client().get("/lti/jwks", "If-None-Match", keys.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  @DisplayName("LTI 50: the log names launch, issuer, client and deployment, and nobody")
  void theLogNamesTheLaunchAndNobody() {
    Attempt good = Attempt.by(running);
    Attempt bad = Attempt.by(running).lti("version", "1.2.0");
    good.post();
    Answer refused = bad.post();
    Refused.with(refused);

    String where =
        "issuer %s, client %s, deployment %s"
            .formatted(
                running.platform().issuer(), TestPlatform.CLIENT_ID, TestPlatform.DEPLOYMENT_ID);
    assertThat(lines("launch " + id(good) + ",")).anyMatch(line -> line.contains(where));
    assertThat(lines("launch " + id(bad) + ","))
        .anyMatch(line -> line.contains("incident ") && line.contains(where))
        .anyMatch(line -> line.contains("VERSION"));
    assertThat(running.log())
        .doesNotContain("eyJ")
        .doesNotContain(good.login().state(), bad.token())
        .doesNotContain(Persons.secrets());
  }

  private List<String> lines(String part) {
    return running.log().lines().filter(line -> line.contains(part)).toList();
  }

  /** The id a login gave the launch; it names the state's cookie. */
  private static String id(Attempt attempt) {
    String name = attempt.login().cookies().keySet().iterator().next();
    return name.substring(name.lastIndexOf("state-") + "state-".length());
  }
}
