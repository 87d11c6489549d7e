package org.presente.web.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
import org.presente.zoom.account.Feature;
import org.presente.zoom.account.Sentence;

class CheckLineTest {

  @Test
  void scopesThatAreThereAreOneLineAndMissingOnesStandByFeature() {
    List<CheckLine> lines =
        CheckLine.of(
            List.of(
                step(Kind.TOKEN, Result.OK, "", Optional.empty()),
                step(Kind.SCOPE, Result.OK, "a", Optional.empty()),
                step(Kind.SCOPE, Result.OFF, "w1", Optional.of(Feature.WEBINARS)),
                step(Kind.SCOPE, Result.OK, "b", Optional.empty()),
                step(Kind.SCOPE, Result.FAILED, "m", Optional.of(Feature.CREATE_MEETINGS)),
                step(Kind.SCOPE, Result.OFF, "w2", Optional.of(Feature.WEBINARS))));

    assertThat(lines).extracting(CheckLine::count).containsExactly(1, 2, 2, 1);
    assertThat(lines)
        .extracting(CheckLine::scopes)
        .containsExactly(List.of(), List.of(), List.of("w1", "w2"), List.of("m"));
    assertThat(lines).extracting(CheckLine::isAboutScopes).containsExactly(false, true, true, true);
  }

  private static CheckStep step(Kind kind, Result result, String subject, Optional<Feature> lost) {
    return new CheckStep(kind, result, subject, lost, lost.map(any -> Sentence.SCOPE_MISSING));
  }
}
