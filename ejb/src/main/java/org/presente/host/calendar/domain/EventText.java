package org.presente.host.calendar.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.EventDate;

/**
 * An event as its VEVENTs: one for the whole, and one for each date that is not as the rule has it.
 * (RFC 5545 section 3.6.1) A date taken out of a series is an exception of the rule (EXDATE), one
 * that the rule no longer gives is added to it (RDATE).
 */
final class EventText {
  private final Entry entry;
  private final CourseEvent event;
  private final ZoneText zone;
  private final Optional<Invitees> invitees;

  EventText(Entry entry, Optional<Invitees> invitees) {
    this.entry = entry;
    this.event = entry.event();
    this.zone = new ZoneText(event.zone());
    this.invitees = invitees;
  }

  /** None for an event that has no date at all. */
  ContentLines components() {
    if (event.byRule().isEmpty() || event.dates().isEmpty()) {
      return new ContentLines();
    }
    return event.isSeries() ? series() : once();
  }

  private ContentLines once() {
    EventDate date = event.dates().get(0);
    ContentLines lines = begin();
    zone.time(lines, "DTSTART", date.start());
    zone.time(lines, "DTEND", date.end());
    return finish(lines, date.cancelled());
  }

  private ContentLines series() {
    Instant first = event.byRule().get(0);
    ContentLines lines = begin();
    zone.time(lines, "DTSTART", first);
    zone.time(lines, "DTEND", first.plus(event.duration()));
    lines.raw("RRULE", RuleText.of(event.rhythm().orElseThrow(), event.byRule().size()));
    exceptions().forEach(at -> zone.time(lines, "EXDATE", at));
    additions().forEach(at -> zone.time(lines, "RDATE", at));
    finish(lines, event.isCancelled());
    event.dates().stream().filter(this::differs).forEach(it -> lines.append(date(it, false)));
    return lines;
  }

  /** What the rule gives and does not take place; of what is cancelled as a whole nothing is. */
  private Set<Instant> exceptions() {
    if (event.isCancelled()) {
      return Set.of();
    }
    Set<Instant> left = new TreeSet<>(event.byRule());
    event.dates().stream()
        .filter(date -> !date.cancelled())
        .map(EventDate::planned)
        .forEach(left::remove);
    return left;
  }

  private Set<Instant> additions() {
    Set<Instant> ruled = new HashSet<>(event.byRule());
    return event.dates().stream()
        .filter(date -> !date.cancelled() && !ruled.contains(date.planned()))
        .map(EventDate::planned)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean differs(EventDate date) {
    return !date.cancelled()
        && (date.moved() || !date.end().equals(date.start().plus(event.duration())));
  }

  /** One date of a series, named by what the rule gave. (RFC 5545 section 3.8.4.4) */
  ContentLines date(EventDate date, boolean cancelled) {
    ContentLines lines = begin();
    zone.time(lines, "RECURRENCE-ID", date.planned());
    zone.time(lines, "DTSTART", date.start());
    zone.time(lines, "DTEND", date.end());
    return finish(lines, cancelled);
  }

  private ContentLines begin() {
    return new ContentLines()
        .begin("VEVENT")
        .raw("UID", entry.uid())
        .raw("SEQUENCE", Integer.toString(entry.sequence()))
        .instant("DTSTAMP", entry.changedAt())
        .instant("LAST-MODIFIED", entry.changedAt());
  }

  private ContentLines finish(ContentLines lines, boolean cancelled) {
    lines
        .text("SUMMARY", event.title())
        .text("DESCRIPTION", entry.note() + "\n" + entry.page())
        .text("LOCATION", entry.course())
        .raw("URL", entry.page().toString());
    invitees.ifPresentOrElse(
        people -> people.onto(lines),
        // Nobody's address: the lesson's staff is not told to a subscriber.
        () -> lines.raw("ORGANIZER;CN=" + ContentLines.quoted(entry.course()), "invalid:nomail"));
    return lines
        .raw("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
        .raw("TRANSP", cancelled ? "TRANSPARENT" : "OPAQUE")
        .end("VEVENT");
  }

  /** From the first to the last moment that is spoken of. */
  static Optional<Instant> first(List<CourseEvent> events) {
    return events.stream()
        .flatMap(
            it -> Stream.concat(it.byRule().stream(), it.dates().stream().map(EventDate::start)))
        .min(Instant::compareTo);
  }

  static Optional<Instant> last(List<CourseEvent> events) {
    return events.stream()
        .flatMap(it -> Stream.concat(it.byRule().stream(), it.dates().stream().map(EventDate::end)))
        .max(Instant::compareTo);
  }
}
