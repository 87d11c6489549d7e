package org.presente.web.host.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {
  @ParameterizedTest
  @CsvSource({
    "pt_BR, SUNDAY",
    "pt, SUNDAY",
    "pt-PT, SUNDAY",
    "es, MONDAY",
    "es-MX, SUNDAY",
    "es_ES, MONDAY",
    "en, SUNDAY",
    "en-GB, MONDAY",
    "ar-EG, SATURDAY",
    "nothing at all, SUNDAY"
  })
  void aWeekBeginsAsPeopleOfThePlaceCount(String tag, DayOfWeek first) {
    assertThat(Weeks.of(tag).firstDay()).isEqualTo(first);
    assertThat(Weeks.of(tag).days()).hasSize(7).startsWith(first);
  }

  @Test
  void aMonthIsShownInWholeWeeks() {
    List<List<LocalDate>> weeks = new Weeks(DayOfWeek.MONDAY).of(YearMonth.of(2026, 11));

    assertThat(weeks).hasSize(6).allMatch(week -> week.size() == 7);
    assertThat(weeks.get(0)).startsWith(LocalDate.of(2026, 10, 26));
    assertThat(weeks.get(5)).endsWith(LocalDate.of(2026, 12, 6));
  }

  @Test
  void aMonthThatFillsItsWeeksHasNoOtherDays() {
    assertThat(new Weeks(DayOfWeek.SUNDAY).of(YearMonth.of(2026, 2))).hasSize(4);
  }
}
