package org.presente.zoom.office;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.meeting.LoneMeetings;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.persistence.HoursEntity;

/** When hours are held, and when the course has classes. */
@Singleton
class Dates {
  private final LoneMeetings lone;
  private final Meetings meetings;

  @Inject
  Dates(LoneMeetings lone, Meetings meetings) {
    this.lone = lone;
    this.meetings = meetings;
  }

  /**
   * A date of hours.
   *
   * @param planned names it
   */
  record Held(Instant planned, Span span, boolean cancelled) {}

  List<Held> of(HoursEntity hours) {
    return lone.dates(hours.meetingId()).stream()
        .map(it -> new Held(it.planned(), span(it.slot()), it.cancelled()))
        .toList();
  }

  ZoneId zone(HoursEntity hours) {
    return lone.draft(hours.meetingId()).zone();
  }

  /** Empty for one that is cancelled. */
  Optional<Held> find(HoursEntity hours, Instant planned) {
    return of(hours).stream()
        .filter(date -> date.planned().equals(planned) && !date.cancelled())
        .findFirst();
  }

  /** Of all lessons of the course, that are not over. */
  List<Span> classes(long courseId, Instant now) {
    return meetings.ofCourse(courseId).stream()
        .flatMap(meeting -> meetings.classes(meeting.id()).stream())
        .filter(it -> it.end().isAfter(now))
        .map(it -> new Span(it.start(), it.end()))
        .toList();
  }

  private static Span span(Slot slot) {
    return new Span(slot.start(), slot.end());
  }
}
