package org.presente.host.gradebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presente.host.gradebook.domain.Standing.OfSomebodyElse;
import org.presente.host.gradebook.domain.Standing.Reading;
import org.presente.host.gradebook.domain.Standing.Replaceable;
import org.presente.host.gradebook.domain.Standing.Wanted;

class StandingTest {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Test
  void whatAPersonTypedIsKept() {
    Standing standing = standing("80", "100", "50", "50");

    assertThat(standing).isInstanceOf(OfSomebodyElse.class);
    assertThat(((OfSomebodyElse) standing).points()).isEqualByComparingTo("80");
  }

  @Test
  void aMarkWhereNothingOfOursEverWentIsAPersons() {
    assertThat(standing("80", "100", "50")).isInstanceOf(OfSomebodyElse.class);
  }

  @Test
  void whatWeSentOrTriedIsReplaced() {
    assertThat(standing("50", "100", "75", "50")).isEqualTo(new Replaceable());
    assertThat(standing("60", "100", "75", "50", "60")).isEqualTo(new Replaceable());
  }

  @Test
  void whatWeWantNeedsNoWriting() {
    assertThat(standing("75", "100", "75", "50")).isEqualTo(new Wanted());
  }

  @Test
  void aColumnWithAnotherMaximumIsComparedByShare() {
    assertThat(standing("4.55", "10", "45.45")).isEqualTo(new Wanted());
    assertThat(standing("4.60", "10", "45.45")).isInstanceOf(OfSomebodyElse.class);
    assertThat(standing("90.91", "200", "45.45")).isEqualTo(new Wanted());
  }

  @Test
  void roundingBeyondTheSecondDecimalIsNoChange() {
    assertThat(standing("66.66667", "100", "66.67")).isEqualTo(new Wanted());
    assertThat(standing("66.68", "100", "66.67")).isInstanceOf(OfSomebodyElse.class);
  }

  private static Standing standing(
      String score, String scoreMaximum, String wanted, String... ours) {
    return Standing.of(
        new Reading(new BigDecimal(score), new BigDecimal(scoreMaximum)),
        new BigDecimal(wanted),
        List.of(ours).stream().map(BigDecimal::new).toList(),
        HUNDRED);
  }
}
