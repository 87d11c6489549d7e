package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a series' classes a lesson shows: the present one for a while, then the next. */
public final class ClassTimes {
  /** Classes start late and run over. */
  private static final Duration LINGERS = Duration.ofHours(2);

  private static final Duration NEXT_COMES_UP = Duration.ofMinutes(15);

  private ClassTimes() {}

  /** Empty only where there are none. */
  public static Optional<Slot> shown(List<Slot> classes, Instant now, boolean running) {
    Comparator<Slot> byStart = Comparator.comparing(Slot::start);
    Optional<Slot> begun = classes.stream().filter(slot -> !slot.start().isAfter(now)).max(byStart);
    Optional<Slot> next = classes.stream().filter(slot -> slot.start().isAfter(now)).min(byStart);
    if (begun.isEmpty() || next.isEmpty()) {
      return next.or(() -> begun);
    }
    Instant over = begun.get().end().plus(LINGERS);
    boolean soon = !now.isBefore(next.get().start().minus(NEXT_COMES_UP));
    return !soon && (running || now.isBefore(over)) ? begun : next;
  }
}
