package org.presente.host.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, the lines of SHA1: eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codesAreThoseOfTheSpecification(long time, String code) {
    assertThat(Totp.code(KEY, Totp.step(Instant.ofEpochSecond(time)), 8)).isEqualTo(code);
  }

  /** RFC 4226, appendix D: six digits, by counter. */
  @ParameterizedTest
  @CsvSource({"0, 755224", "1, 287082", "4, 338314", "9, 520489"})
  void countersGiveTheCodesOfTheSpecification(long counter, String code) {
    assertThat(Totp.code(KEY, counter)).isEqualTo(code);
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void keysAreWrittenInBase32(String plain, String text) {
    assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }

  @Test
  void aClockMayBeAStepOffAndNoMore() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);

    for (long near = step - 1; near <= step + 1; near++) {
      assertThat(Totp.accepts(KEY, Totp.code(KEY, near), now, Long.MIN_VALUE)).hasValue(near);
    }
    assertThat(Totp.accepts(KEY, Totp.code(KEY, step - 2), now, Long.MIN_VALUE)).isEmpty();
    assertThat(Totp.accepts(KEY, Totp.code(KEY, step + 2), now, Long.MIN_VALUE)).isEmpty();
  }

  @Test
  void aCodeIsTakenOnceAndNoneOfBeforeIt() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);

    assertThat(Totp.accepts(KEY, Totp.code(KEY, step), now, step)).isEmpty();
    assertThat(Totp.accepts(KEY, Totp.code(KEY, step - 1), now, step)).isEmpty();
    assertThat(Totp.accepts(KEY, Totp.code(KEY, step + 1), now, step)).hasValue(step + 1);
  }

  @Test
  void blanksInACodeDoNotMatterAndNonsenseIsNone() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    String code = Totp.code(KEY, Totp.step(now));

    assertThat(Totp.accepts(KEY, code.substring(0, 3) + " " + code.substring(3), now, 0))
        .isPresent();
    assertThat(Totp.accepts(KEY, "", now, 0)).isEmpty();
    assertThat(Totp.accepts(KEY, "abcdef", now, 0)).isEmpty();
  }
}
