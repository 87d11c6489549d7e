package org.presente.host.attendance.domain.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private final NameIndex index =
      new NameIndex(
          Map.of(
              "ana", PersonName.of("Ana Silva"),
              "jose", PersonName.of("José María de la Cruz"),
              "soren", PersonName.of("Søren Weiß"),
              "daniel", PersonName.of("Daniel O'Neill"),
              "chen", PersonName.of("Chen Wei"),
              "wei", PersonName.of("陈 伟"),
              "mono", PersonName.of("Pele")));

  @ParameterizedTest(name = "{0} suggests {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Jose Maria de la Cruz | jose | DIACRITICS",
        "SOREN WEISS | soren | DIACRITICS",
        "Daniel ONeill | daniel | DIACRITICS",
        "Wei Chen | chen | SWAPPED_NAMES",
        "Cruz, José María | jose | SWAPPED_NAMES",
        "Silva | ana | SINGLE_NAME",
        "José Cruz | jose | PART_OF_NAME",
        "Pepe Cruz | jose | PART_OF_NAME NICKNAME",
        "Dan O'Neill | daniel | SHORT_FORM",
        "Dani | daniel | SINGLE_NAME SHORT_FORM",
        "A. Silva | ana | INITIAL",
        "Ana Slva | ana | SIMILAR_SPELLING",
        "Ana Sivla | ana | SIMILAR_SPELLING",
        "Ana Silba | ana | SIMILAR_SPELLING",
        "Ana Silvaa | ana | SIMILAR_SPELLING",
        "Ana Silva 2B | ana | NUMBER_IN_NAME",
        "Ana Silva [grupo 2] | ana | NUMBER_IN_NAME",
        "Ana Silva (she/her) | ana | EXTRA_TEXT",
        "Ana Silva she her | ana | EXTRA_TEXT",
        "iPhone de Ana | ana | EXTRA_TEXT SINGLE_NAME",
        "Ana's iPad | ana | EXTRA_TEXT SINGLE_NAME",
        "Pele Nascimento | mono | EXTRA_TEXT",
        "伟 陈 | wei | SWAPPED_NAMES"
      })
  void nameIsFoundWithItsReasons(String typed, String member, String reasons) {
    Suggestion best = suggestions(typed).get(0);
    assertThat(best.memberId()).isEqualTo(member);
    assertThat(String.join(" ", best.reasons().stream().map(Enum::name).toList()))
        .isEqualTo(reasons);
    assertThat(best.score()).isBetween(1, 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A S", "A", "Zoe Quill", "Ana Quill", "iPhone", "12345", "Sa", "An Quill"})
  void tooLittleLikenessIsNoSuggestion(String typed) {
    assertThat(suggestions(typed)).isEmpty();
  }

  @Test
  void closerNamesScoreHigher() {
    assertThat(score("Silva, Ana")).isGreaterThan(score("Anna Silva"));
    assertThat(score("Anna Silva")).isGreaterThan(score("Ana S"));
    assertThat(score("Ana S")).isGreaterThan(score("Ana"));
  }

  @ParameterizedTest
  @CsvSource({
    "ana, anna, true", "anna, ana, true", "dan, dana, true", "silva, sivla, true",
    "silva, silba, true", "silva, silva, false", "silva, sliav, false", "ana, anita, false",
    "an, ana, false", "abcd, abdce, false", "wei, wie, true", "kline, klein, false"
  })
  void oneEditIsOneLetterOrTwoNeighbours(String one, String other, boolean wanted) {
    assertThat(Spelling.isOneEditApart(one, other)).isEqualTo(wanted);
  }

  private int score(String typed) {
    return suggestions(typed).get(0).score();
  }

  private List<Suggestion> suggestions(String typed) {
    return index.suggestionsFor(PersonName.of(typed)).stream()
        .sorted(Suggestion.BEST_FIRST)
        .toList();
  }
}
