package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody sends by accident: each is refused with a page and leaves no row. */
@ExtendWith(OneTool.class)
class HostileInputIT {
  private static final String SCRIPT =
      "\"'><script>alert('presente')</script><img src=x onerror=y>";
  private final RunningTool running;

  HostileInputIT(RunningTool running) {
    this.running = running;
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 1_500_000, 5_000_000})
  @DisplayName("LTI 14: tokens of any size are refused without being read")
  void tokensOfAnySizeAreRefused(int size) {
    Attempt attempt = Attempt.by(running).claim("padding", "x".repeat(size));
    leavesNoRow(() -> Refused.with(attempt.post()));
  }

  @Test
  @DisplayName("LTI 7: fifty tokens with made-up key ids cause one fetch of the keys")
  void fiftyTokensWithMadeUpKeyIdsCauseOneFetch() {
    int before = running.platform().requests("/jwks");
    leavesNoRow(
        () -> {
          for (int i = 0; i < 50; i++) {
            Attempt attempt = Attempt.by(running).header("kid", UUID.randomUUID().toString());
            Refused.with(attempt.post());
          }
        });
    assertThat(running.platform().requests("/jwks") - before).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/configuration",
        "http://user:password@127.0.0.1/configuration",
        "http:///configuration",
        "configuration",
        "http://127.0.0.1:1/configuration"
      })
  @DisplayName("LTI 42: a configuration address that is none is refused with an explanation")
  void aConfigurationAddressThatIsNoneIsRefused(String address) {
    leavesNoRow(() -> Refused.with(running.register("", address)));
  }

  @Test
  @DisplayName("LTI 42: redirects and bodies that never end are refused")
  void redirectsAndBodiesThatNeverEndAreRefused() {
    TestPlatform platform = running.platform();
    platform.redirects("/moved", platform.issuer() + "/.well-known/openid-configuration");
    platform.neverEnds("/endless", () -> {});
    platform.neverEnds("/dripping", () -> LockSupport.parkNanos(50_000_000));
    platform.serves("/html", 200, "<html><script>alert('presente')</script></html>");
    for (String path : List.of("/moved", "/endless", "/dripping", "/html")) {
      leavesNoRow(() -> Refused.with(running.register("", platform.issuer() + path)));
    }
    assertThat(platform.requests("/dripping")).isEqualTo(1);
  }

  @Test
  @DisplayName("LTI 42: who speaks for another issuer is refused")
  void whoSpeaksForAnotherIssuerIsRefused() {
    Map<String, Object> forged = new LinkedHashMap<>(running.platform().configuration());
    forged.put("issuer", "https://canvas.instructure.com");
    running.platform().serves("/forged", 200, TestPlatform.json(forged));

    leavesNoRow(() -> Refused.with(running.register("", running.platform().issuer() + "/forged")));
  }

  @Test
  @DisplayName("LTI 15: an error of the platform is shown, escaped")
  void anErrorOfThePlatformIsShownEscaped() {
    Answer answer =
        running
            .client()
            .launch(Map.of("error", "login_required", "error_description", SCRIPT), Map.of());

    assertThat(answer.status()).isEqualTo(400);
    Refused.with(answer);
    assertThat(answer.body()).contains("login_required");
    harmless(answer);
  }

  @Test
  void aRegistrationsErrorIsShownEscaped() {
    Map<String, Object> other = new LinkedHashMap<>(running.platform().configuration());
    other.put("registration_endpoint", running.platform().issuer() + "/refusing");
    running.platform().serves("/refusing", 400, "{\"error\":\"" + SCRIPT.replace("\"", "") + "\"}");
    running.platform().serves("/other-configuration", 200, TestPlatform.json(other));

    Answer answer = running.register("", running.platform().issuer() + "/other-configuration");

    Refused.with(answer);
    assertThat(answer.body()).contains("alert(");
    harmless(answer);
  }

  @Test
  void everyClaimThatIsShownIsShownEscaped() {
    Attempt attempt =
        Attempt.by(running)
            .claim("sub", SCRIPT)
            .claim("name", SCRIPT)
            .claim("given_name", SCRIPT)
            .claim("family_name", SCRIPT)
            .claim("email", SCRIPT + "@school.example")
            .claim("locale", SCRIPT)
            .claim("picture", "javascript:alert('presente')")
            .lti("resource_link", Map.of("id", SCRIPT, "title", SCRIPT, "description", SCRIPT))
            .lti("context", Map.of("id", SCRIPT, "label", SCRIPT, "title", SCRIPT))
            .lti("custom", Map.of("zone", SCRIPT, SCRIPT, SCRIPT))
            .lti("tool_platform", Map.of("guid", SCRIPT, "name", SCRIPT))
            .lti(
                "launch_presentation",
                Map.of("locale", SCRIPT, "return_url", "javascript:alert('presente')"));

    Answer launch = attempt.post();
    Answer page = running.client().follow(launch);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("alert(");
    harmless(page);
    for (String other : List.of("/meeting", "/attendance", "/content")) {
      String address = launch.header("Location").replace("/lesson", other);
      Answer shown = running.client().get(address, launch.cookies());
      assertThat(shown.status()).as(other).isEqualTo(200);
      harmless(shown);
    }
  }

  private static void harmless(Answer page) {
    assertThat(page.body())
        .doesNotContain("<script>alert", "<img src=x", "javascript:alert", "'><");
    Refused.withoutTrace(page);
  }

  private void leavesNoRow(Runnable attack) {
    Map<String, Long> before = running.database().rows();
    attack.run();
    assertThat(running.database().rows())
        .allSatisfy(
            (table, rows) -> assertThat(rows).as(table).isLessThanOrEqualTo(before.get(table)));
  }
}
