package org.presente.host.attendance.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest(name = "{0}/{1} is {2}")
  @CsvSource({"200, 3, 66.67", "1, 200, 0.01", "1, 201, 0.00", "2675, 1000, 2.68", "5, 1, 5.00"})
  void roundsHalfUpToTwoDecimals(long numerator, long denominator, BigDecimal wanted) {
    assertThat(Fraction.of(numerator, denominator).rounded()).isEqualTo(wanted);
  }

  @Test
  void equalNumbersAreEqualValues() {
    assertThat(Fraction.of(50, 100)).isEqualTo(Fraction.of(1, 2));
    assertThat(Fraction.of(new BigDecimal("0.50"))).isEqualTo(Fraction.percent(50));
    assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100, 1));
    assertThat(Fraction.of(Duration.ofNanos(1), Duration.ofSeconds(1)))
        .isEqualTo(Fraction.of(1, 1_000_000_000));
    assertThat(Fraction.of(6, 4)).hasToString("3/2");
  }

  @Test
  void arithmeticIsExact() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
    assertThat(third.dividedBy(Fraction.of(2, 1))).isEqualTo(Fraction.of(1, 6));
    assertThat(Fraction.of(3, 2).atMost(Fraction.ONE)).isEqualTo(Fraction.ONE);
    assertThat(third.atMost(Fraction.ONE)).isEqualTo(third);
    assertThat(third.isLessThan(Fraction.of(334, 1000))).isTrue();
    assertThat(third.isLessThan(third)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "1, 0", "1, -1"})
  void negativeAndUndividedNumbersAreRefused(long numerator, long denominator) {
    assertThatThrownBy(() -> Fraction.of(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fingerprintPartsDoNotFlowIntoOneAnother() {
    assertThat(new Fingerprint().add("ab").add("c").hex())
        .isNotEqualTo(new Fingerprint().add("a").add("bc").hex());
  }
}
