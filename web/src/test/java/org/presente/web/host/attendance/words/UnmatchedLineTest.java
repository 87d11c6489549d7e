package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.SuggestionView;
import org.presente.host.attendance.UnmatchedView;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;
import org.presente.web.host.language.Texts;

class UnmatchedLineTest {
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  private static UnmatchedLine line(boolean decidable, List<String> names) {
    SuggestionView ana =
        new SuggestionView(
            5, "Ana Silva", List.of(SuggestionReason.INITIAL, SuggestionReason.EXTRA_TEXT));
    return UnmatchedLine.of(
        2,
        new UnmatchedView(
            "token", decidable, names, Duration.ofMinutes(30), List.of(ana), List.of()),
        true,
        new MemberNames(Map.of()),
        ENGLISH);
  }

  @Test
  void aSuggestionSaysWhyInWords() {
    assertThat(line(true, List.of("Ana S", "ana s.")).suggestions())
        .containsExactly(
            new UnmatchedLine.Suggested(
                5,
                "Ana Silva",
                "one name is only an initial, the same with other words beside it"));
  }

  @Test
  void allNamesAreShown() {
    assertThat(line(true, List.of("Ana S", "ana s.")).name()).isEqualTo("Ana S, ana s.");
  }

  @Test
  void whoLeftNothingCannotBeDecidedAbout() {
    UnmatchedLine nobody = line(false, List.of(""));
    assertThat(nobody.decidable()).isFalse();
    assertThat(nobody.choosing()).isFalse();
    assertThat(nobody.name()).isEqualTo("no name");
  }
}
