package org.presente.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A calendar as another program understands it (biweekly), by nothing but its text: time zones are
 * those that it defines itself.
 */
public final class ReadCalendar {
  private final ICalendar calendar;

  private ReadCalendar(ICalendar calendar) {
    this.calendar = calendar;
  }

  /** Fails for a text that the other program complains of. */
  public static ReadCalendar of(String text) {
    assertThat(text.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    try (ICalReader reader = new ICalReader(text)) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(reader.readNext()).as("one object only").isNull();
      assertThat(Biweekly.parse(text).all()).hasSize(1);
      return new ReadCalendar(calendar);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Events as they stand in the text: of a series the whole, and each date that is different. */
  public List<VEvent> events() {
    return calendar.getEvents();
  }

  public ICalendar calendar() {
    return calendar;
  }

  /** When it takes place, from the starts to the ends; nothing that is cancelled. */
  public SortedMap<Instant, Instant> dates() {
    SortedMap<Instant, Instant> planned = new TreeMap<>();
    SortedMap<Instant, Instant> dates = new TreeMap<>();
    for (VEvent event : whole()) {
      for (DateIterator each = event.getDateIterator(zone(event.getDateStart()));
          each.hasNext(); ) {
        Instant start = each.next().toInstant();
        planned.put(start, start.plusMillis(length(event)));
      }
    }
    dates.putAll(planned);
    overrides().forEach(it -> dates.remove(recurrence(it)));
    overrides().stream()
        .filter(it -> !isCancelled(it))
        .forEach(it -> dates.put(start(it), start(it).plusMillis(length(it))));
    overrides().forEach(it -> assertThat(planned).containsKey(recurrence(it)));
    return dates;
  }

  private List<VEvent> whole() {
    return events().stream()
        .filter(event -> event.getRecurrenceId() == null && !isCancelled(event))
        .toList();
  }

  private List<VEvent> overrides() {
    return events().stream().filter(event -> event.getRecurrenceId() != null).toList();
  }

  private TimeZone zone(ICalProperty property) {
    TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
    if (assigned == null) {
      return TimeZone.getTimeZone("UTC");
    }
    assertThat(assigned.getComponent()).as("defined in the text").isNotNull();
    return assigned.getTimeZone();
  }

  private static boolean isCancelled(VEvent event) {
    return event.getStatus().getValue().equals("CANCELLED");
  }

  private static long length(VEvent event) {
    return event.getDateEnd().getValue().getTime() - event.getDateStart().getValue().getTime();
  }

  private static Instant start(VEvent event) {
    return event.getDateStart().getValue().toInstant();
  }

  private static Instant recurrence(VEvent event) {
    return event.getRecurrenceId().getValue().toInstant();
  }

  /**
   * The offset from UTC at a moment, read from the definition of a zone as RFC 5545 section 3.6.5
   * says: that of the observance that began last.
   */
  public ZoneOffset offset(Instant at) {
    VTimezone zone = calendar.getTimezoneInfo().getComponents().iterator().next();
    return Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
        .filter(it -> !onset(it).isAfter(at))
        .max(Comparator.comparing(ReadCalendar::onset))
        .map(it -> offset(it.getTimezoneOffsetTo().getValue()))
        .orElseThrow();
  }

  private static Instant onset(Observance observance) {
    DateTimeComponents local = observance.getDateStart().getValue().getRawComponents();
    return LocalDateTime.of(
            local.getYear(),
            local.getMonth(),
            local.getDate(),
            local.getHour(),
            local.getMinute(),
            local.getSecond())
        .toInstant(offset(observance.getTimezoneOffsetFrom().getValue()));
  }

  private static ZoneOffset offset(UtcOffset offset) {
    return ZoneOffset.ofTotalSeconds((int) (offset.getMillis() / 1000));
  }
}
