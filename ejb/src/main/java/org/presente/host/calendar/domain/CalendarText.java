package org.presente.host.calendar.domain;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.EventDate;

/** Whole iCalendar objects. The same entries give the same text. */
public final class CalendarText {
  /** What the receiver is to do with it. (RFC 5546 section 1.4) */
  public enum Method {
    PUBLISH,
    REQUEST,
    CANCEL
  }

  private CalendarText() {}

  /**
   * For subscribers and to be opened as a file.
   *
   * @param name of the calendar
   */
  public static String published(String name, List<Entry> entries) {
    ContentLines lines =
        head(Method.PUBLISH)
            .text("X-WR-CALNAME", name)
            .text("NAME", name)
            .raw("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
            .raw("X-PUBLISHED-TTL", "PT1H");
    zones(entries).forEach(lines::append);
    entries.stream()
        .sorted(Comparator.comparing(Entry::uid))
        .map(entry -> new EventText(entry, Optional.empty()).components())
        .forEach(lines::append);
    return lines.end("VCALENDAR").toString();
  }

  /**
   * One invitation for a whole series, or what it has become: sent again with a higher sequence it
   * replaces what was sent before, and one that is cancelled as a whole is taken out.
   */
  public static String invitation(Entry entry, Invitees people) {
    ContentLines lines = head(method(entry.event()));
    zones(List.of(entry)).forEach(lines::append);
    return lines
        .append(new EventText(entry, Optional.of(people)).components())
        .end("VCALENDAR")
        .toString();
  }

  /** Takes one date of a series out of somebody's calendar. (RFC 5546 section 3.2.5) */
  public static String cancellation(Entry entry, EventDate date, Invitees people) {
    ContentLines lines = head(Method.CANCEL);
    zones(List.of(entry)).forEach(lines::append);
    return lines
        .append(new EventText(entry, Optional.of(people)).date(date, true))
        .end("VCALENDAR")
        .toString();
  }

  /** What calendars are told of an event alone; another text is another revision of it. */
  public static String revision(CourseEvent event) {
    Entry plain = new Entry("", 0, Instant.EPOCH, event, "", URI.create("/"), "");
    return event.zone() + "\n" + new EventText(plain, Optional.empty()).components();
  }

  public static Method method(CourseEvent event) {
    return event.isCancelled() ? Method.CANCEL : Method.REQUEST;
  }

  private static ContentLines head(Method method) {
    return new ContentLines()
        .begin("VCALENDAR")
        .raw("VERSION", "2.0")
        .raw("PRODID", "-//Presente//Classes//EN")
        .raw("CALSCALE", "GREGORIAN")
        .raw("METHOD", method.name());
  }

  private static List<ContentLines> zones(List<Entry> entries) {
    Map<String, List<CourseEvent>> byZone =
        entries.stream()
            .map(Entry::event)
            .collect(
                Collectors.groupingBy(
                    event -> event.zone().getId(), TreeMap::new, Collectors.toList()));
    return byZone.entrySet().stream()
        .flatMap(it -> zone(ZoneId.of(it.getKey()), it.getValue()).stream())
        .toList();
  }

  private static Optional<ContentLines> zone(ZoneId zone, List<CourseEvent> events) {
    Optional<Instant> last = EventText.last(events);
    return EventText.first(events)
        .map(first -> new ZoneText(zone).component(first, last.orElseThrow()));
  }
}
