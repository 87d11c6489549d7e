package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClashesTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final List<ZoneId> ZONES =
      List.of(MADRID, NEW_YORK, ZoneId.of("America/Santiago"), ZoneId.of("UTC"));
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void meetingsThatOnlyTouchDoNotClash() {
    Slot ten = Slot.of(Instant.parse("2026-03-02T10:00:00Z"), HOUR);

    assertThat(Clashes.any(List.of(ten), List.of(ten.startingAt(ten.end())))).isFalse();
    assertThat(Clashes.any(List.of(ten), List.of(ten))).isTrue();
  }

  @Test
  void seriesOfTwoZonesClashOnlyInTheWeeksBetweenTheirChangesOfClocks() {
    List<Slot> madrid = weekly(LocalDateTime.parse("2026-03-02T15:00"), MADRID);
    List<Slot> newYork = weekly(LocalDateTime.parse("2026-03-02T10:00"), NEW_YORK);

    assertThat(Clashes.between(madrid, newYork))
        .extracting(pair -> pair.start().atZone(MADRID).toLocalDate().toString())
        .containsExactly("2026-03-09", "2026-03-16", "2026-03-23");
  }

  @Test
  void freeStartsKeepClearOfEverythingAndOfTheHourThatIsLeftOut() {
    LocalDateTime first = LocalDateTime.parse("2026-03-29T01:00");
    Slot busy = Slot.of(first.atZone(MADRID).toInstant(), HOUR);

    List<LocalDateTime> free =
        Clashes.freeStarts(
            first,
            MADRID,
            3,
            at -> List.of(Slot.of(at.atZone(MADRID).toInstant(), HOUR)),
            List.of(busy));

    assertThat(free)
        .containsExactly(
            LocalDateTime.parse("2026-03-29T03:00"),
            LocalDateTime.parse("2026-03-29T03:30"),
            LocalDateTime.parse("2026-03-29T04:00"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void sweepFindsWhatComparingEachWithEachFinds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<Slot> wanted = schedule(random);
      List<Slot> taken = new ArrayList<>(schedule(random));
      taken.addAll(schedule(random));

      List<Clashes.Pair> found = Clashes.between(wanted, taken);

      assertThat(found).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found)).isEqualTo(byBruteForce(wanted, taken));
    }
  }

  private static Set<Clashes.Pair> byBruteForce(List<Slot> wanted, List<Slot> taken) {
    Set<Clashes.Pair> pairs = new HashSet<>();
    for (Slot mine : wanted) {
      for (Slot other : taken) {
        if (mine.start().isBefore(other.end()) && other.start().isBefore(mine.end())) {
          pairs.add(new Clashes.Pair(mine, other));
        }
      }
    }
    return pairs;
  }

  /** A series around the days on which clocks change, in some zone. */
  private static List<Slot> schedule(Random random) {
    LocalDateTime around =
        LocalDateTime.parse(random.nextBoolean() ? "2026-03-20T00:00" : "2026-10-20T00:00");
    LocalDateTime first = around.plusDays(random.nextInt(14)).plusMinutes(15L * random.nextInt(96));
    RepeatRule rule =
        random.nextBoolean()
            ? new RepeatRule.Daily(1 + random.nextInt(3))
            : new RepeatRule.Weekly(
                1 + random.nextInt(2), Set.of(DayOfWeek.of(1 + random.nextInt(7))));
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    Duration length = Duration.ofMinutes(15L * (1 + random.nextInt(20)));
    return new Recurrence(rule, new Recurrence.End.Times(1 + random.nextInt(20)))
        .starts(first, zone).stream()
            .map(start -> Slot.of(start.toInstant(), length))
            .distinct()
            .toList();
  }

  private static List<Slot> weekly(LocalDateTime first, ZoneId zone) {
    RepeatRule rule = new RepeatRule.Weekly(1, Set.of(first.getDayOfWeek()));
    return new Recurrence(rule, new Recurrence.End.Times(6))
        .starts(first, zone).stream().map(start -> Slot.of(start.toInstant(), HOUR)).toList();
  }
}
