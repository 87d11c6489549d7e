package org.presente.zoom.sync.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.sync.domain.SyncAction.Create;
import org.presente.zoom.sync.domain.SyncAction.Delete;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;
import org.presente.zoom.sync.domain.SyncAction.Update;

/** Random worlds, repeatable by their seed. */
class SyncPlannerPropertyTest {

  private static final Instant START = Instant.parse("2026-09-20T13:00:00Z");
  private static final List<String> TOPICS = List.of("Biology", "Chemistry", "Physics");

  static List<Long> seeds() {
    return new Random(20261122).longs(300).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothSidesBecomeEqualWhateverIsLost(long seed) {
    Random random = new Random(seed);
    PlannedWorld world = random(random);
    Set<Long> strangers = strangers(world);

    for (int tick = 0; tick < 4; tick++) {
      boolean answersAreLost = tick == 0 && random.nextBoolean();
      List.copyOf(world.plan()).forEach(action -> world.apply(action, answersAreLost));
    }

    assertThat(world.plan()).allMatch(Nothing.class::isInstance);
    assertThat(world.zooms.keySet()).containsAll(strangers);
    for (Desired ours : world.ours.values()) {
      if (ours.zoomId().isPresent()) {
        ListedMeeting zooms = world.zooms.get(ours.zoomId().get());
        assertThat(zooms.topic()).isEqualTo(ours.topic());
        assertThat(zooms.start()).contains(ours.start());
      }
    }
    List<String> codes = new ArrayList<>();
    world.ours.values().forEach(ours -> ours.zoomId().ifPresent(id -> codes.add(ours.code())));
    assertThat(codes).as("no meeting twice").doesNotHaveDuplicates();
    assertThat(world.zooms.keySet())
        .as("nothing left that we made and lost")
        .allMatch(id -> strangers.contains(id) || names(world, id));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void planKeepsToTheStatedWinners(long seed) {
    PlannedWorld world = random(new Random(seed));
    List<SyncAction> actions = world.plan();

    assertThat(actions).extracting(action -> action.meeting().id()).doesNotHaveDuplicates();
    assertThat(actions).hasSameSizeAs(world.ours.values());
    for (SyncAction action : actions) {
      assertThat(action instanceof Update)
          .isEqualTo(onBoth(world, action) && action.meeting().unsent());
      if (action instanceof TakeOver) {
        assertThat(action.meeting().unsent()).isFalse();
      }
      if (action instanceof Delete) {
        assertThat(action.meeting().wanted()).isFalse();
      }
      if (action instanceof Create) {
        assertThat(world.list().withCode(action.meeting().code())).isEmpty();
      }
    }
  }

  private static boolean onBoth(PlannedWorld world, SyncAction action) {
    return action.meeting().wanted()
        && action.meeting().zoomId().filter(world.zooms::containsKey).isPresent();
  }

  private static boolean names(PlannedWorld world, long zoomId) {
    return world.ours.values().stream().anyMatch(ours -> ours.zoomId().equals(Optional.of(zoomId)));
  }

  /** Meetings that no row names when we begin. */
  private static Set<Long> strangers(PlannedWorld world) {
    Set<String> codes =
        world.ours.values().stream()
            .filter(ours -> ours.zoomId().isEmpty())
            .map(Desired::code)
            .collect(Collectors.toSet());
    Set<Long> strangers = new HashSet<>();
    world.zooms.forEach(
        (id, row) -> {
          boolean coded = PlannedWorld.code(row.agenda()).filter(codes::contains).isPresent();
          if (!coded && !names(world, id)) {
            strangers.add(id);
          }
        });
    return strangers;
  }

  private static PlannedWorld random(Random random) {
    PlannedWorld world = new PlannedWorld();
    for (long id = 1; id <= 12; id++) {
      Optional<Long> zoomId = random.nextBoolean() ? Optional.of(100 + id) : Optional.empty();
      boolean wanted = random.nextInt(4) > 0;
      Instant start = START.plus(Duration.ofHours(random.nextInt(3)));
      world.ours.put(id, world.desired(id, zoomId, wanted, random.nextBoolean(), start));
      if (random.nextInt(3) > 0) {
        world.zooms.put(
            100 + id,
            listed(
                random,
                100 + id,
                zoomId.isPresent() && random.nextBoolean() ? "" : "[c" + id + "]"));
      }
    }
    world.zooms.put(999L, listed(random, 999, "somebody else's"));
    return world;
  }

  private static ListedMeeting listed(Random random, long id, String agenda) {
    String topic = TOPICS.get(random.nextInt(TOPICS.size()));
    Instant start = START.plus(Duration.ofHours(random.nextInt(3)));
    return PlannedWorld.listed(
        id, topic, start, Duration.ofHours(1), agenda, PlannedWorld.LONG_AGO);
  }
}
