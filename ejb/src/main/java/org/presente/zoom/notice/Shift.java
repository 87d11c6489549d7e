package org.presente.zoom.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.zoom.meeting.ClassTime;

/**
 * What a change does to the classes still to come.
 *
 * @param moved from one time to another, in the order of the old ones
 * @param cancelled starts of those that do not take place any more, in their order
 */
record Shift(List<Move> moved, List<Instant> cancelled) {

  /** A class that begins at another time. */
  record Move(Instant from, Instant to) {}

  /**
   * A class that is no more at its time was moved if its date goes on at another, or if the change
   * brought new times: a series that goes from Monday to Tuesday has none of its dates cancelled.
   */
  static Shift between(List<ClassTime> before, List<ClassTime> after, Instant now) {
    Set<Instant> kept = new HashSet<>(after.stream().map(ClassTime::start).toList());
    Set<Instant> known = new HashSet<>(before.stream().map(ClassTime::start).toList());
    List<ClassTime> fresh =
        new ArrayList<>(
            after.stream()
                .filter(time -> time.start().isAfter(now) && !known.contains(time.start()))
                .toList());
    List<Move> moved = new ArrayList<>();
    List<Instant> left = new ArrayList<>();
    for (ClassTime time : before) {
      if (time.start().isAfter(now) && !kept.contains(time.start())) {
        taken(fresh, time)
            .ifPresentOrElse(
                to -> moved.add(new Move(time.start(), to)), () -> left.add(time.start()));
      }
    }
    List<Instant> cancelled = new ArrayList<>();
    for (Instant start : left) {
      if (fresh.isEmpty()) {
        cancelled.add(start);
      } else {
        moved.add(new Move(start, fresh.remove(0).start()));
      }
    }
    return new Shift(List.copyOf(moved), List.copyOf(cancelled));
  }

  private static Optional<Instant> taken(List<ClassTime> fresh, ClassTime time) {
    Optional<ClassTime> same =
        fresh.stream().filter(it -> it.planned().equals(time.planned())).findFirst();
    same.ifPresent(fresh::remove);
    return same.map(ClassTime::start);
  }
}
