package org.presente.host.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A time zone as its VTIMEZONE: each change of the clocks from before the first date until after
 * the last one, as it is known today. (RFC 5545 section 3.6.5)
 */
final class ZoneText {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** Calendar programs look some way past the last date. */
  private static final Duration MARGIN = Duration.ofDays(366);

  private final ZoneId zone;

  ZoneText(ZoneId zone) {
    this.zone = zone;
  }

  /** UTC needs no definition: its times end in a Z. */
  boolean isDefined() {
    return !zone.equals(ZoneOffset.UTC) && !zone.normalized().equals(ZoneOffset.UTC);
  }

  /** A property with a time in the zone. */
  ContentLines time(ContentLines lines, String name, Instant value) {
    return isDefined()
        ? lines.raw(name + ";TZID=" + id(), local(value))
        : lines.instant(name, value);
  }

  private String local(Instant value) {
    return LOCAL.format(LocalDateTime.ofInstant(value, zone));
  }

  private String id() {
    return zone.getId().matches("[A-Za-z0-9_/+-]+")
        ? zone.getId()
        : ContentLines.quoted(zone.getId());
  }

  ContentLines component(Instant first, Instant last) {
    ContentLines lines = new ContentLines();
    if (!isDefined()) {
      return lines;
    }
    lines.begin("VTIMEZONE").raw("TZID", zone.getId());
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
    if (change == null) {
      ZoneOffset always = rules.getOffset(first);
      observance(lines, LocalDateTime.of(1970, 1, 1, 0, 0), always, always, first);
      change = rules.nextTransition(first);
    }
    while (change != null && change.getInstant().isBefore(last.plus(MARGIN))) {
      observance(
          lines,
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter(),
          change.getInstant());
      change = rules.nextTransition(change.getInstant());
    }
    return lines.end("VTIMEZONE");
  }

  private void observance(
      ContentLines lines, LocalDateTime onset, ZoneOffset from, ZoneOffset to, Instant at) {
    String kind = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
    lines
        .begin(kind)
        .raw("DTSTART", LOCAL.format(onset))
        .raw("TZOFFSETFROM", offset(from))
        .raw("TZOFFSETTO", offset(to))
        .text("TZNAME", name(at))
        .end(kind);
  }

  private String name(Instant at) {
    return DateTimeFormatter.ofPattern("zzz", Locale.ROOT).withZone(zone).format(at);
  }

  /** Seconds only where there are some: long ago, mostly. */
  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String minutes = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
    return sign
        + minutes
        + (seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60));
  }
}
