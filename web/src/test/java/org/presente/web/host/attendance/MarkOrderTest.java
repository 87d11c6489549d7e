package org.presente.web.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.web.host.attendance.words.MarkSamples.absent;
import static org.presente.web.host.attendance.words.MarkSamples.posted;
import static org.presente.web.host.attendance.words.MarkSamples.present;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.host.attendance.MarkView;
import org.presente.host.gradebook.PostingState;
import org.presente.web.host.attendance.MarkOrder.Column;

class MarkOrderTest {
  private static final MarkView ANGELA = present(1, "Ángela Ruiz", 30);
  private static final MarkView BEN = present(2, "ben okafor", 60);
  private static final MarkView CHEN = absent(3, "Chen Wei");

  private static List<String> sorted(String order, MarkView... marks) {
    return List.of(marks).stream()
        .sorted(MarkOrder.parse(order).orElseThrow().comparator(Locale.forLanguageTag("es")))
        .map(MarkView::name)
        .toList();
  }

  @Test
  void accentsAndCaseDoNotMoveAName() {
    assertThat(sorted("name", CHEN, BEN, ANGELA))
        .containsExactly("Ángela Ruiz", "ben okafor", "Chen Wei");
  }

  @Test
  void theLongestPresentStandsFirst() {
    assertThat(sorted("minutes", ANGELA, CHEN, BEN))
        .containsExactly("ben okafor", "Ángela Ruiz", "Chen Wei");
    assertThat(sorted("-minutes", ANGELA, CHEN, BEN))
        .containsExactly("Chen Wei", "Ángela Ruiz", "ben okafor");
  }

  @Test
  void whoHasNoMarkStandsBehindTheLowest() {
    assertThat(sorted("mark", CHEN, ANGELA, BEN))
        .containsExactly("ben okafor", "Ángela Ruiz", "Chen Wei");
  }

  @Test
  void equalOnesStandByName() {
    MarkView twin = present(4, "Ada Bell", 30);
    assertThat(sorted("-minutes", ANGELA, twin)).containsExactly("Ada Bell", "Ángela Ruiz");
  }

  @Test
  void whatDidNotArriveStandsFirst() {
    assertThat(
            sorted(
                "posting",
                posted("sent", PostingState.SENT),
                posted("kept", PostingState.KEPT),
                posted("refused", PostingState.REFUSED)))
        .containsExactly("refused", "kept", "sent");
  }

  @Test
  void aSecondClickOnTheSameHeadTurnsTheOrder() {
    MarkOrder once = MarkOrder.BY_NAME.clicked(Column.MARK);
    assertThat(once.direction(Column.MARK)).isEqualTo("ascending");
    assertThat(once.direction(Column.NAME)).isEqualTo("none");
    assertThat(once.clicked(Column.MARK).direction(Column.MARK)).isEqualTo("descending");
    assertThat(once.clicked(Column.MARK).clicked(Column.MARK)).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource
  void eachOrderIsReadAsItIsWritten(Column column) {
    MarkOrder reversed = new MarkOrder(column, true);
    assertThat(MarkOrder.parse(reversed.text())).contains(reversed);
    assertThat(sorted(column.key(), CHEN, ANGELA, BEN)).hasSize(3);
  }
}
