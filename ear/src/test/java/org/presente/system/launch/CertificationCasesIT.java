package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The certification cases, over the tool's real endpoints. */
@ExtendWith(OneTool.class)
class CertificationCasesIT {
  private final RunningTool running;

  CertificationCasesIT(RunningTool running) {
    this.running = running;
  }

  static List<BadCase> badCases() {
    return BadCase.all();
  }

  static Stream<GoodCase> goodCases() {
    return GoodCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badCases")
  @DisplayName("LTI 7: a bad payload gets a page, no session and leaves no row")
  void aBadPayloadIsRefused(BadCase bad) {
    Attempt attempt = Attempt.by(running);
    bad.spoil().accept(attempt);
    Map<String, Long> before = running.database().rows();

    Answer answer = attempt.post();

    Refused.with(answer);
    assertThat(running.database().rows())
        .allSatisfy(
            (table, rows) -> {
              long allowed = bad.leaves().contains(table) ? 1 : 0;
              assertThat(rows).as(table).isLessThanOrEqualTo(before.get(table) + allowed);
            });
  }

  @Test
  void everyBadCaseHasALaunch() {
    assertThat(BadCase.all())
        .extracting(BadCase::number)
        .containsAll(IntStream.rangeClosed(1, 22).boxed().toList());
    assertThat(GoodCase.all().count()).isGreaterThanOrEqualTo(22);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodCases")
  @DisplayName("LTI 16: a good payload renders, as instructor and as student")
  void aGoodPayloadRenders(GoodCase good) {
    Attempt attempt = Attempt.by(running);
    good.applyTo(attempt);

    Answer launch = attempt.post();
    Answer page = running.client().follow(launch);

    assertThat(launch.header("Location")).matches("/l/[A-Za-z0-9_-]+/lesson");
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("<html", "Week 1");
    assertThat(page.body().contains("id=\"plan\"")).isEqualTo(good.staff());
  }

  @Test
  @DisplayName("LTI 26: only the platform may frame us; no address holds a token or a person")
  void onlyThePlatformMayFrameUs() {
    Attempt attempt = Attempt.by(running);

    Answer launch = attempt.post();
    Answer page = running.client().follow(launch);

    assertThat(page.header("Content-Security-Policy"))
        .containsPattern(
            "frame-ancestors [^;]*" + Pattern.quote(running.platform().issuer()) + "( [^;]*)?;")
        .doesNotContainPattern("frame-ancestors [^;]*\\*");
    assertThat(page.header("X-Frame-Options")).isEmpty();
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    String addresses = launch.header("Location") + String.join(" ", addresses(page));
    assertThat(addresses)
        .doesNotContain("eyJ", attempt.login().state(), attempt.login().nonce(), "person-7")
        .doesNotContain(Persons.secrets());
    assertThat(launch.cookies().values()).noneMatch(addresses::contains);
  }

  private static List<String> addresses(Answer page) {
    return Pattern.compile("(?:href|src|action)=\"([^\"]*)\"")
        .matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
