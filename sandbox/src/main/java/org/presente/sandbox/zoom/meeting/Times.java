package org.presente.sandbox.zoom.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Resources;

/** Times in requests and answers: answers are UTC with Z and whole seconds. */
public final class Times {
  private static final Set<String> ZONES =
      Set.copyOf(Resources.text("timezones.txt").lines().toList());

  private Times() {}

  /** Only the zones Zoom lists; other IANA names are refused. */
  public static ZoneId zone(String id, String field) {
    if (!ZONES.contains(id)) {
      throw ApiError.invalid(field);
    }
    return ZoneId.of(id, ZoneId.SHORT_IDS);
  }

  /** With Z it is UTC, without it is local in the meeting's zone. */
  static Instant instant(String text, ZoneId zone, String field) {
    try {
      return text.endsWith("Z")
          ? LocalDateTime.parse(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC)
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw ApiError.invalid(field);
    }
  }

  public static LocalDate date(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ApiError.invalid(field);
    }
  }

  public static String text(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
  }
}
