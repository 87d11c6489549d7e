package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.PostingState;
import org.presente.web.host.language.Texts;

class KeysTest {
  /** Told another way: by the status, by a line of its own, by other words. */
  private static final Predicate<Enum<?>> HAS_WORDS =
      Predicate.not(
          List.<Enum<?>>of(
                  MarkReason.ATTENDED, SessionFlag.CLASS_CANCELLED, SessionFlag.UNMATCHED_PEOPLE)
              ::contains);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt-BR"})
  void eachConstantHasItsWords(String language) {
    Texts texts = new Texts(Locale.forLanguageTag(language));
    assertThat(
            Stream.of(
                    keys("status.", MarkStatus.values()),
                    keys("reason.", MarkReason.values()),
                    keys("proof.", Proof.values()),
                    keys("posting.", PostingState.values()),
                    keys("posting-reason.", PostingReason.values()),
                    keys("suggestion.", SuggestionReason.values()),
                    keys("kind.", ListedPerson.Kind.values()),
                    keys("flag.", SessionFlag.values()),
                    keys("state.", SessionState.values()),
                    keys("state.", SessionState.values()).map(key -> key + ".text"))
                .flatMap(keys -> keys))
        .hasSizeGreaterThan(70)
        .allSatisfy(key -> assertThat(texts.of(key)).isNotBlank());
  }

  private static Stream<String> keys(String prefix, Enum<?>... constants) {
    return Stream.of(constants)
        .filter(HAS_WORDS)
        .map(constant -> "attendance." + prefix + Keys.of(constant));
  }

  @Test
  void aConstantsKeyIsPlain() {
    assertThat(Keys.of(MarkReason.NO_TIME_IN_CLASS)).isEqualTo("no-time-in-class");
  }

  @Test
  void oneAndManyPeopleAreCountedRight() {
    Texts texts = new Texts(Locale.forLanguageTag("es"));
    assertThat(texts.of("attendance.review.waiting", 1))
        .isEqualTo("Hay una persona sin reconocer.");
    assertThat(texts.of("attendance.review.waiting", 4)).isEqualTo("Hay 4 personas sin reconocer.");
  }
}
