package org.presente.zoom.sync.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;

/** Random worlds, repeatable by their seed. */
class SyncPlannerPropertyTest {

  private static final Instant START = Instant.parse("2026-09-20T13:00:00Z");
  private static final List<String> TOPICS = List.of("Biology", "Chemistry", "Physics");

  static List<Long> seeds() {
    return new Random(20261122).longs(300).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lessonsBecomeWhatZoomHasAndZoomIsLeftAlone(long seed) {
    PlannedWorld world = random(new Random(seed));
    Map<Long, ListedMeeting> before = Map.copyOf(world.zooms);

    List.copyOf(world.plan()).forEach(world::apply);

    assertThat(world.plan()).allMatch(Nothing.class::isInstance);
    assertThat(world.zooms).isEqualTo(before);
    for (Desired ours : world.ours.values()) {
      if (!ours.unsent()) {
        ListedMeeting zooms = world.zooms.get(ours.zoomId());
        assertThat(zooms.topic()).isEqualTo(ours.topic());
        assertThat(ours.timing() != Timing.ONCE || zooms.start().equals(Optional.of(ours.start())))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void planKeepsToTheStatedWinners(long seed) {
    PlannedWorld world = random(new Random(seed));
    List<SyncAction> actions = world.plan();

    assertThat(actions).extracting(action -> action.meeting().id()).doesNotHaveDuplicates();
    assertThat(actions).hasSameSizeAs(world.ours.values());
    assertThat(actions)
        .filteredOn(TakeOver.class::isInstance)
        .allMatch(action -> !action.meeting().unsent());
  }

  private static PlannedWorld random(Random random) {
    PlannedWorld world = new PlannedWorld();
    for (long id = 1; id <= 12; id++) {
      Instant start = START.plus(Duration.ofHours(random.nextInt(3)));
      Timing timing = Timing.values()[random.nextInt(3)];
      world.ours.put(id, world.desired(id, 100 + id, false, random.nextBoolean(), timing, start));
      if (random.nextInt(3) > 0) {
        world.zooms.put(100 + id, listed(random, 100 + id));
      }
    }
    world.zooms.put(999L, listed(random, 999));
    return world;
  }

  private static ListedMeeting listed(Random random, long id) {
    String topic = TOPICS.get(random.nextInt(TOPICS.size()));
    Instant start = START.plus(Duration.ofHours(random.nextInt(3)));
    return PlannedWorld.listed(id, topic, Optional.of(start), Duration.ofHours(1));
  }
}
