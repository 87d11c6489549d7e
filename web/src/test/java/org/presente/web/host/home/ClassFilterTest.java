package org.presente.web.host.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.host.calendar.ClassView;
import org.presente.host.calendar.ClassView.State;

class ClassFilterTest {
  private static final ClassLine.Matter CLAIM = new ClassLine.Matter("somebody says", "/l/v/open");

  @ParameterizedTest
  @CsvSource({
    "all, UPCOMING, true",
    "all, CANCELLED, true",
    "upcoming, UPCOMING, true",
    "upcoming, NOW, true",
    "upcoming, PAST, false",
    "upcoming, CANCELLED, false",
    "past, PAST, true",
    "past, NOW, false",
    "cancelled, CANCELLED, true",
    "cancelled, UPCOMING, false",
    "matters, PAST, false"
  })
  void aClassIsShownByItsState(String show, State state, boolean shown) {
    assertThat(filter(Map.of("show", show)).takes(line(state, false, List.of()))).isEqualTo(shown);
  }

  @Test
  void whatNeedsSomebodyIsFound() {
    assertThat(filter(Map.of("show", "matters")).takes(line(State.PAST, false, List.of(CLAIM))))
        .isTrue();
  }

  @Test
  void wordsAreLookedForInBothNamesWhateverTheCase() {
    ClassLine line = line(State.UPCOMING, true, List.of());

    assertThat(filter(Map.of("q", "  WAVES ")).takes(line)).isTrue();
    assertThat(filter(Map.of("q", "week")).takes(line)).isTrue();
    assertThat(filter(Map.of("q", "optics")).takes(line)).isFalse();
  }

  @Test
  void aSeriesIsToldFromASingleClass() {
    assertThat(filter(Map.of("kind", "series")).takes(line(State.PAST, true, List.of()))).isTrue();
    assertThat(filter(Map.of("kind", "once")).takes(line(State.PAST, true, List.of()))).isFalse();
  }

  @Test
  void whatCannotBeReadCountsAsNotSaid() {
    assertThat(filter(Map.of("show", "nonsense", "kind", "", "q", " ")).isAny()).isFalse();
    assertThat(filter(Map.of("q", "x".repeat(500))).words()).hasSize(100);
  }

  private static ClassFilter filter(Map<String, String> parameters) {
    return ClassFilter.of(parameters);
  }

  private static ClassLine line(State state, boolean series, List<ClassLine.Matter> matters) {
    Instant start = Instant.parse("2026-12-01T10:00:00Z");
    ClassView held =
        new ClassView(
            1,
            "Week 3",
            "Waves",
            start,
            start,
            start.plusSeconds(3600),
            ZoneOffset.UTC,
            state,
            series,
            false);
    return new ClassLine(held, "", "", "", "", false, false, "", matters, List.of());
  }
}
