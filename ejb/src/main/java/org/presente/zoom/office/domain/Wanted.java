package org.presente.zoom.office.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a person asks for, with all that may be in the way.
 *
 * @param span the slot, or the whole date for a place in line
 * @param others the person's other bookings that hold something
 */
public record Wanted(Span span, Collection<Span> others, Instant now) {
  /** A line forms a little before the door opens. */
  public static final Duration LINE_OPENS = Duration.ofMinutes(15);

  public Wanted {
    others = List.copyOf(others);
  }

  /**
   * @param notice how long before its start a slot has to be booked
   * @param taken by others
   * @param classes of the course
   * @return empty when the slot may be booked
   */
  public Optional<Refusal> slot(Duration notice, Collection<Span> taken, Collection<Span> classes) {
    if (now.isAfter(span.start().minus(notice)) || !now.isBefore(span.start())) {
      return Optional.of(Refusal.TOO_LATE);
    }
    if (overlapsAny(taken)) {
      return Optional.of(Refusal.TAKEN);
    }
    if (overlapsAny(others)) {
      return Optional.of(Refusal.BOOKED_ELSEWHERE);
    }
    return overlapsAny(classes) ? Optional.of(Refusal.CLASS_THEN) : Optional.empty();
  }

  /**
   * @param line as it stands
   * @param most who may wait at once
   * @return empty when the person may stand in line
   */
  public Optional<Refusal> place(Line line, int most) {
    if (now.isBefore(span.start().minus(LINE_OPENS))) {
      return Optional.of(Refusal.NOT_OPEN);
    }
    if (!now.isBefore(span.end())) {
      return Optional.of(Refusal.TOO_LATE);
    }
    if (overlapsAny(others)) {
      return Optional.of(Refusal.BOOKED_ELSEWHERE);
    }
    return line.waiting().size() >= most ? Optional.of(Refusal.FULL) : Optional.empty();
  }

  private boolean overlapsAny(Collection<Span> spans) {
    return spans.stream().anyMatch(span::overlaps);
  }
}
