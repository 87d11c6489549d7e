package org.presente.web.host.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, times and durations in the reader's language. */
@Named
@RequestScoped
public class Times {
  @Inject private Reader reader;

  /** Such as "Monday, 23 November 2026, 10:00". */
  public String full(Instant instant, ZoneId zone) {
    return format(
        instant, zone, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT));
  }

  /** Such as "23 Nov 2026, 10:00". */
  public String brief(Instant instant, ZoneId zone) {
    return format(
        instant,
        zone,
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
  }

  /** Such as "Monday, 23 November 2026". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(reader.locale())
        .format(day);
  }

  /** Such as "November 2026". */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", reader.locale()).format(month);
  }

  /** Such as "10:00". */
  public String hour(Instant instant, ZoneId zone) {
    return format(instant, zone, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
  }

  /** As {@link #brief}, for who is nowhere yet; the page's script puts it into their zone. */
  public String briefUtc(Instant instant) {
    return brief(instant, ZoneOffset.UTC) + " UTC";
  }

  /** As {@link #brief}, as an element that the page's script puts into the reader's zone. */
  public String element(Instant instant, ZoneId zone) {
    return "<time datetime=\""
        + instant
        + "\" data-show=\"brief\">"
        + brief(instant, zone)
        + "</time>";
  }

  /** Such as "Brasilia Time". */
  public String zoneName(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, reader.locale());
  }

  /** Such as "Monday". */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
  }

  /** Rounded to minutes: "1 h 05 min", "2 h" or "50 min", understood in all our languages. */
  public String length(Duration duration) {
    long minutes = duration.plusSeconds(30).toMinutes();
    if (minutes < 60) {
      return minutes + " min";
    }
    String hours = minutes / 60 + " h";
    return minutes % 60 == 0
        ? hours
        : hours + String.format(Locale.ROOT, " %02d min", minutes % 60);
  }

  private String format(Instant instant, ZoneId zone, DateTimeFormatter formatter) {
    return formatter.withLocale(reader.locale()).withZone(zone).format(instant);
  }
}
