package org.presente.web.host.attendance.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Marks and shares in a reader's language. */
record Numbers(Locale locale) {
  /** Such as "66.67". */
  String points(BigDecimal points) {
    return format(NumberFormat.getNumberInstance(locale), 2, points);
  }

  /**
   * Such as "83.3%".
   *
   * @param share 0 to 1
   */
  String share(BigDecimal share) {
    return format(NumberFormat.getPercentInstance(locale), 1, share);
  }

  private static String format(NumberFormat format, int digits, BigDecimal number) {
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
