package org.presente.sandbox.lms.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time for people to read. */
public final class Times {
  private static final DateTimeFormatter READABLE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Times() {}

  public static String readable(Instant instant) {
    return READABLE.format(instant);
  }
}
