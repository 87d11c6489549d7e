package org.presente.zoom.live.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.presente.zoom.live.domain.Room.Place;
import org.presente.zoom.live.domain.Room.Span;
import org.presente.zoom.live.domain.Step.Kind;

class RoomTest {
  private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");

  @Test
  void moveBetweenRoomsIsBeingThere() {
    List<Step> steps =
        List.of(
            step(Kind.JOINED, 0),
            step(Kind.JOINED_ROOM, 30),
            step(Kind.LEFT, 30),
            step(Kind.JOINED, 40),
            step(Kind.LEFT_ROOM, 40));
    assertThat(place(steps.subList(0, 3))).isEqualTo(Place.IN_ROOM);
    assertThat(place(steps)).isEqualTo(Place.IN);
  }

  @Test
  void waitingIsNotBeingThere() {
    List<Step> steps = List.of(step(Kind.WAITS, 0), step(Kind.ADMITTED, 5), step(Kind.JOINED, 5));
    assertThat(place(steps.subList(0, 1))).isEqualTo(Place.WAITING);
    assertThat(Room.of(steps.subList(0, 1)).occupants().get(0).isThere()).isFalse();
    assertThat(place(steps)).isEqualTo(Place.IN);
    assertThat(Room.spans(steps)).containsExactly(new Span(step(Kind.JOINED, 5), Optional.empty()));
  }

  @Test
  void orderOfArrivalAndRepetitionDoNotMatter() {
    List<Step> told =
        List.of(
            step(Kind.WAITS, 0),
            step(Kind.JOINED, 2),
            step(Kind.LEFT, 20),
            step(Kind.JOINED_ROOM, 20),
            step(Kind.LEFT_ROOM, 35),
            step(Kind.JOINED, 35),
            step(Kind.LEFT, 50));
    List<Span> spans = Room.spans(told);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<Step> mixed = new ArrayList<>(told);
      mixed.add(told.get(random.nextInt(told.size())));
      Collections.shuffle(mixed, random);
      assertThat(place(mixed)).isEqualTo(Place.AWAY);
      assertThat(Room.spans(mixed)).isEqualTo(spans);
    }
  }

  private static Place place(List<Step> steps) {
    return Room.of(steps).occupants().get(0).place();
  }

  private static Step step(Kind kind, long minute) {
    return new Step("p", "1", kind, NINE.plus(Duration.ofMinutes(minute)), "Ana", "r", "");
  }
}
