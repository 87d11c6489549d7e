package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where one host would have to be in two meetings. Compared in absolute time, so that zones and
 * changes of clocks need no care here; one sweep over both lists in the order of their starts.
 */
public final class Clashes {
  private static final Duration STEP = Duration.ofMinutes(30);
  private static final int DAYS_AHEAD = 14;

  private Clashes() {}

  /** Each wanted time with each taken one that it overlaps, by start of the wanted. */
  public static List<Pair> between(List<Slot> wanted, List<Slot> taken) {
    List<Slot> starts = sorted(wanted);
    List<Slot> others = sorted(taken);
    List<Pair> found = new ArrayList<>();
    List<Slot> open = new ArrayList<>();
    int next = 0;
    for (Slot slot : starts) {
      while (next < others.size() && others.get(next).start().isBefore(slot.end())) {
        open.add(others.get(next++));
      }
      // What ended before this start is over for all later starts too.
      open.removeIf(other -> !other.end().isAfter(slot.start()));
      open.stream().filter(slot::overlaps).forEach(other -> found.add(new Pair(slot, other)));
    }
    return List.copyOf(found);
  }

  public static boolean any(List<Slot> wanted, List<Slot> taken) {
    return !between(wanted, taken).isEmpty();
  }

  /**
   * The next starts at which nothing would clash, on half hours within two weeks.
   *
   * @param slots all times of the meeting if it began at that local start
   */
  public static List<LocalDateTime> freeStarts(
      LocalDateTime first,
      ZoneId zone,
      int most,
      Function<LocalDateTime, List<Slot>> slots,
      List<Slot> taken) {
    LocalDateTime last = first.plusDays(DAYS_AHEAD);
    return Stream.iterate(first.plus(STEP), at -> at.isBefore(last), at -> at.plus(STEP))
        .filter(at -> exists(at, zone))
        .filter(at -> isByDay(at, first))
        .filter(at -> !any(slots.apply(at), taken))
        .limit(most)
        .toList();
  }

  /** Nobody wants to be offered the middle of the night, unless they asked for it. */
  private static boolean isByDay(LocalDateTime at, LocalDateTime asked) {
    int earliest = Math.min(8, asked.getHour());
    int latest = Math.max(20, asked.getHour());
    return at.getHour() >= earliest && at.getHour() <= latest;
  }

  /** Not in the hour that a change of clocks leaves out. */
  private static boolean exists(LocalDateTime at, ZoneId zone) {
    return ZonedDateTime.of(at, zone).toLocalDateTime().equals(at);
  }

  private static List<Slot> sorted(List<Slot> slots) {
    return slots.stream()
        .sorted(Comparator.comparing(Slot::start).thenComparing(Slot::end))
        .toList();
  }

  /** Both at once. */
  public record Pair(Slot wanted, Slot taken) {
    public Instant start() {
      return wanted.start();
    }
  }
}
