package org.presente.zoom.office.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** A stretch of time: the start belongs to it, the end does not. */
public record Span(Instant start, Instant end) {
  public Span {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a span ends after its start: " + start + ", " + end);
    }
  }

  public boolean overlaps(Span other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(Instant at) {
    return !at.isBefore(start) && at.isBefore(end);
  }

  /**
   * The slots of an appointment's length that fit, one after the other from the start. In absolute
   * time: when the clocks change meanwhile a slot is as long as any other.
   */
  public List<Span> slots(Duration length) {
    long whole = Duration.between(start, end).dividedBy(length);
    return LongStream.range(0, whole)
        .mapToObj(n -> start.plus(length.multipliedBy(n)))
        .map(at -> new Span(at, at.plus(length)))
        .toList();
  }
}
