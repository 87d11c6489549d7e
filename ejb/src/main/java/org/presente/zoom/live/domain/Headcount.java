package org.presente.zoom.live.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who of a class is in the room, and who is not. For the moment only, and so by simple means: a
 * personal link says who somebody is, else a name that one member alone has. Marks are made from
 * the report.
 *
 * @param there in the meeting or one of its rooms, by name
 * @param waiting in the waiting room
 * @param left seen before and away now
 * @param missing expected and never seen
 */
public record Headcount(
    List<Seen> there, List<Seen> waiting, List<Seen> left, List<Expected> missing) {

  public Headcount {
    there = List.copyOf(there);
    waiting = List.copyOf(waiting);
    left = List.copyOf(left);
    missing = List.copyOf(missing);
  }

  /**
   * A member of the course.
   *
   * @param awaited whether the class waits for them: students, not staff
   */
  public record Expected(long personId, String name, boolean awaited) {
    /** Without the name. */
    @Override
    public String toString() {
      return "Expected[" + personId + "]";
    }
  }

  /**
   * Somebody in the room or gone from it.
   *
   * @param name of the member, else as it is shown in Zoom
   * @param member empty for who is not recognised
   */
  public record Seen(String name, Optional<Long> member, Room.Occupant occupant) {
    /** Without the name. */
    @Override
    public String toString() {
      return "Seen[" + member + ", " + occupant.place() + "]";
    }
  }

  /**
   * @param registrants whose each registrant's id is
   */
  public static Headcount of(Room room, List<Expected> members, Map<String, Long> registrants) {
    Map<Long, Expected> known = new HashMap<>();
    members.forEach(member -> known.put(member.personId(), member));
    Map<String, Long> named = namesOfOne(members);
    List<Seen> seen =
        onePerPerson(
            room.occupants().stream()
                .map(occupant -> seen(occupant, known, named, registrants))
                .toList());
    Set<Long> came = seen.stream().flatMap(it -> it.member().stream()).collect(Collectors.toSet());
    return new Headcount(
        in(seen, Set.of(Room.Place.IN, Room.Place.IN_ROOM)),
        in(seen, Set.of(Room.Place.WAITING)),
        in(seen, Set.of(Room.Place.AWAY)),
        members.stream()
            .filter(member -> member.awaited() && !came.contains(member.personId()))
            .sorted(Comparator.comparing(Expected::name))
            .toList());
  }

  private static Seen seen(
      Room.Occupant occupant,
      Map<Long, Expected> known,
      Map<String, Long> named,
      Map<String, Long> registrants) {
    Optional<Expected> member =
        Optional.ofNullable(registrants.get(occupant.last().registrantId()))
            .or(() -> Optional.ofNullable(named.get(simple(occupant.last().name()))))
            .map(known::get);
    return new Seen(
        member.map(Expected::name).orElse(occupant.last().name()),
        member.map(Expected::personId),
        occupant);
  }

  /** A new connection is a new participant: of one person's, the one that is there counts. */
  private static List<Seen> onePerPerson(List<Seen> all) {
    Map<Object, Seen> best = new HashMap<>();
    for (Seen seen : all) {
      Object key = seen.member().<Object>map(id -> id).orElse(seen.occupant().last().participant());
      best.merge(key, seen, (one, other) -> rank(other) < rank(one) ? other : one);
    }
    List<Seen> sorted = new ArrayList<>(best.values());
    sorted.sort(Comparator.comparing(Seen::name));
    return sorted;
  }

  private static int rank(Seen seen) {
    return seen.occupant().place().ordinal();
  }

  private static Map<String, Long> namesOfOne(List<Expected> members) {
    return members.stream()
        .collect(Collectors.groupingBy(member -> simple(member.name())))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0).personId()));
  }

  private static String simple(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static List<Seen> in(List<Seen> seen, Set<Room.Place> places) {
    return seen.stream().filter(it -> places.contains(it.occupant().place())).toList();
  }
}
