package org.presente.zoom.live.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a meeting, told by steps that may have come in any order and with gaps.
 *
 * @param occupants where everybody is who was ever seen
 */
public record Room(List<Occupant> occupants) {
  public Room {
    occupants = List.copyOf(occupants);
  }

  /** Where somebody is. */
  public enum Place {
    IN,
    IN_ROOM,
    WAITING,
    AWAY
  }

  /**
   * @param since when they came to where they are
   */
  public record Occupant(Step last, Place place, Instant since) {
    public boolean isThere() {
      return place == Place.IN || place == Place.IN_ROOM;
    }
  }

  /**
   * A stay.
   *
   * @param leave empty while they are there
   */
  public record Span(Step entry, Optional<Instant> leave) {}

  public static Room of(Collection<Step> steps) {
    List<Occupant> occupants = new ArrayList<>();
    byParticipant(steps)
        .forEach(
            (participant, own) -> {
              Step last = own.get(own.size() - 1);
              occupants.add(new Occupant(last, place(last.kind()), last.at()));
            });
    return new Room(occupants);
  }

  /** Everybody's stays in the meeting or its rooms; an entry told twice counts once. */
  public static List<Span> spans(Collection<Step> steps) {
    List<Span> spans = new ArrayList<>();
    byParticipant(steps).values().forEach(own -> spans.addAll(spansOf(own)));
    return spans;
  }

  private static List<Span> spansOf(List<Step> own) {
    List<Span> spans = new ArrayList<>();
    Optional<Step> open = Optional.empty();
    for (Step step : own) {
      if (step.enters() && open.isEmpty()) {
        open = Optional.of(step);
      } else if (step.leaves() && open.isPresent()) {
        spans.add(new Span(open.get(), Optional.of(step.at())));
        open = Optional.empty();
      }
    }
    open.ifPresent(entry -> spans.add(new Span(entry, Optional.empty())));
    return spans;
  }

  private static Map<String, List<Step>> byParticipant(Collection<Step> steps) {
    Map<String, List<Step>> all = new LinkedHashMap<>();
    steps.stream()
        .sorted(Step.IN_ORDER)
        .forEach(
            step -> all.computeIfAbsent(step.participant(), any -> new ArrayList<>()).add(step));
    return all;
  }

  private static Place place(Step.Kind kind) {
    return switch (kind) {
      case JOINED, ADMITTED -> Place.IN;
      case JOINED_ROOM -> Place.IN_ROOM;
      case WAITS -> Place.WAITING;
      case LEFT, LEFT_ROOM, STOPS_WAITING -> Place.AWAY;
    };
  }
}
