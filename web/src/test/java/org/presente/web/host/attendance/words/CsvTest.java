package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final Csv ENGLISH = new Csv(Locale.ENGLISH);

  @Test
  void cellsAreQuotedAndNumbersAreNumbers() {
    assertThat(ENGLISH.text(List.of(List.of("Ana \"A\", Silva", "66.67", ""))))
        .isEqualTo("\uFEFF\"Ana \"\"A\"\", Silva\",66.67,\"\"\r\n");
  }

  @Test
  void spanishAndPortugueseSpreadsheetsGetSemicolonsAndCommas() {
    assertThat(new Csv(Locale.forLanguageTag("pt-BR")).text(List.of(List.of("Ana", "66.67"))))
        .isEqualTo("\uFEFF\"Ana\";66,67\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "-1.5"})
  void noCellBecomesAFormula(String cell) {
    assertThat(ENGLISH.text(List.of(List.of(cell)))).startsWith("\uFEFF\"'");
  }
}
