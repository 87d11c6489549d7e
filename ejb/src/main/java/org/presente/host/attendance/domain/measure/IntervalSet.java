package org.presente.host.attendance.domain.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Any number of stretches of time, kept sorted, disjoint and without empty members, so that equal
 * sets of instants are equal values. Touching members are joined: intervals are half-open.
 */
public record IntervalSet(List<Interval> intervals) {

  public static final IntervalSet EMPTY = new IntervalSet(List.of());

  /** Takes the members in any order, overlapping or not. */
  public IntervalSet {
    intervals = normalised(intervals);
  }

  public static IntervalSet of(Interval... intervals) {
    return new IntervalSet(List.of(intervals));
  }

  public static IntervalSet of(Collection<Interval> intervals) {
    return new IntervalSet(List.copyOf(intervals));
  }

  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  public Duration length() {
    return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  public Optional<Instant> start() {
    return isEmpty() ? Optional.empty() : Optional.of(intervals.get(0).startInclusive());
  }

  public Optional<Instant> end() {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(intervals.get(intervals.size() - 1).endExclusive());
  }

  public IntervalSet union(IntervalSet other) {
    List<Interval> all = new ArrayList<>(intervals);
    all.addAll(other.intervals);
    return new IntervalSet(all);
  }

  public IntervalSet intersect(Interval other) {
    return new IntervalSet(intervals.stream().map(other::intersect).toList());
  }

  /** Linear: both sides are sorted, the side that ends first moves on. */
  public IntervalSet intersect(IntervalSet other) {
    List<Interval> common = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    while (mine < intervals.size() && theirs < other.intervals.size()) {
      Interval left = intervals.get(mine);
      Interval right = other.intervals.get(theirs);
      common.add(left.intersect(right));
      if (left.endExclusive().isBefore(right.endExclusive())) {
        mine++;
      } else {
        theirs++;
      }
    }
    return new IntervalSet(common);
  }

  private static List<Interval> normalised(List<Interval> given) {
    List<Interval> joined = new ArrayList<>(given.size());
    given.stream()
        .filter(interval -> !interval.isEmpty())
        .sorted(Comparator.comparing(Interval::startInclusive))
        .forEach(next -> append(joined, next));
    return List.copyOf(joined);
  }

  private static void append(List<Interval> joined, Interval next) {
    int last = joined.size() - 1;
    if (last < 0 || joined.get(last).endExclusive().isBefore(next.startInclusive())) {
      joined.add(next);
    } else if (joined.get(last).endExclusive().isBefore(next.endExclusive())) {
      joined.set(last, new Interval(joined.get(last).startInclusive(), next.endExclusive()));
    }
  }
}
