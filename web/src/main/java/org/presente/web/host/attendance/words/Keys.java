package org.presente.web.host.attendance.words;

import java.util.Locale;

/** The names of constants as they stand in the keys of texts. */
public final class Keys {
  private Keys() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
