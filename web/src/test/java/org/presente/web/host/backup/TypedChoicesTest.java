package org.presente.web.host.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedChoicesTest {
  private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2026, 3, 2));

  @Test
  void datesMoveToAFirstDayOrElseByWeeks() {
    assertThat(weeks(Map.of("start", "2026-08-03"))).isEqualTo(22);
    assertThat(weeks(Map.of("weeks", " -3 "))).isEqualTo(-3);
    assertThat(weeks(Map.of("start", "2026-08-03", "weeks", "5"))).isEqualTo(22);
    assertThat(weeks(Map.of("start", "", "weeks", ""))).isZero();
  }

  @Test
  void whatIsNoDateAndNoNumberIsSaid() {
    assertThat(new TypedChoices(Map.of("start", "tomorrow")).problem())
        .contains("backup.start-wrong");
    for (String wrong : new String[] {"many", "1.5", "521", "99999999999"}) {
      assertThat(new TypedChoices(Map.of("weeks", wrong)).problem()).contains("backup.weeks-wrong");
    }
    assertThat(new TypedChoices(Map.of("weeks", "520")).problem()).isEmpty();
  }

  private static int weeks(Map<String, String> typed) {
    return new TypedChoices(typed).choices(FIRST).shift().weeks();
  }
}
