package org.presente.zoom.office.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who waits for one date of some hours, the longest waiting first. */
public final class Line {
  private final List<Place> places;

  private Line(List<Place> places) {
    this.places = places;
  }

  /** The places that hold something, in any order. */
  public static Line of(Collection<Place> places) {
    return new Line(
        places.stream()
            .filter(place -> place.state().holds())
            .sorted(Comparator.comparingInt(Place::number))
            .toList());
  }

  /**
   * A place in line.
   *
   * @param number counts up by date and is never given twice
   */
  public record Place(int number, long personId, BookingState state) {}

  public List<Place> waiting() {
    return places.stream().filter(place -> place.state() == BookingState.WAITING).toList();
  }

  public Optional<Place> admitted() {
    return places.stream().filter(place -> place.state() == BookingState.ADMITTED).findFirst();
  }

  public Optional<Place> next() {
    return waiting().stream().findFirst();
  }

  /** From 1: how many have to be admitted until it is this person's turn. */
  public OptionalInt positionOf(long personId) {
    List<Place> waiting = waiting();
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).personId() == personId) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }
}
