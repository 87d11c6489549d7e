package org.presente.host.attendance.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.presente.host.attendance.domain.measure.Interval;

/**
 * Which instances form the session of which occurrence: those that overlap the scheduled time
 * widened by two margins go to the nearest occurrence; what overlaps none is held for the staff.
 *
 * @param before an early start, half an hour by default
 * @param after a late end or late start, two hours by default
 */
public record SessionWindow(Duration before, Duration after) {

  public static final SessionWindow DEFAULT =
      new SessionWindow(Duration.ofMinutes(30), Duration.ofMinutes(120));

  public SessionAssignment assign(
      Collection<Occurrence> occurrences, Collection<InstanceSpan> instances) {
    Map<String, List<InstanceSpan>> sessions = new LinkedHashMap<>();
    List<InstanceSpan> held = new ArrayList<>();
    Candidates candidates = new Candidates(occurrences);
    instances.stream()
        .sorted(startThenKey())
        .forEach(
            instance ->
                candidates
                    .nearest(instance.span())
                    .map(it -> sessions.computeIfAbsent(it.key(), any -> new ArrayList<>()))
                    .orElse(held)
                    .add(instance));
    return new SessionAssignment(sessions, held);
  }

  private static Comparator<InstanceSpan> startThenKey() {
    return Comparator.comparing((InstanceSpan it) -> it.span().startInclusive())
        .thenComparing(InstanceSpan::key);
  }

  private boolean reaches(Occurrence occurrence, Interval span) {
    Interval scheduled = occurrence.scheduled();
    return span.startInclusive().isBefore(scheduled.endExclusive().plus(after))
        && span.endExclusive().isAfter(scheduled.startInclusive().minus(before));
  }

  /** Occurrences by start: only those that can reach an instance are looked at. */
  private final class Candidates {

    private final NavigableMap<Instant, List<Occurrence>> byStart = new TreeMap<>();
    private Duration longest = Duration.ZERO;

    Candidates(Collection<Occurrence> occurrences) {
      occurrences.stream().filter(it -> !it.cancelled()).forEach(this::add);
    }

    private void add(Occurrence occurrence) {
      Interval scheduled = occurrence.scheduled();
      byStart.computeIfAbsent(scheduled.startInclusive(), any -> new ArrayList<>()).add(occurrence);
      longest = scheduled.length().compareTo(longest) > 0 ? scheduled.length() : longest;
    }

    /** Most time in common first, then the smallest gap, then the earlier class. */
    Optional<Occurrence> nearest(Interval span) {
      Comparator<Occurrence> nearest =
          Comparator.comparing(
                  (Occurrence it) -> it.scheduled().intersect(span).length(),
                  Comparator.reverseOrder())
              .thenComparing(it -> it.scheduled().gapTo(span))
              .thenComparing(it -> it.scheduled().startInclusive())
              .thenComparing(Occurrence::key);
      return byStart
          .subMap(
              span.startInclusive().minus(after).minus(longest),
              true,
              span.endExclusive().plus(before),
              true)
          .values()
          .stream()
          .flatMap(List::stream)
          .filter(it -> reaches(it, span))
          .min(nearest);
    }
  }
}
