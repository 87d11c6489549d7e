package org.presente.zoom.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.presente.bench.Backend;
import org.presente.host.task.Lease;
import org.presente.host.task.StaleLease;

class LanesTest {
  private static final List<Integer> ALL = IntStream.range(0, 20).boxed().toList();

  @Test
  void whatFailsForOneStopsNoneOfTheOthersAndIsTold() {
    try (Backend backend = Backend.of(Clock.systemUTC(), Map.of(), Lanes.class)) {
      var done = new ConcurrentSkipListSet<Integer>();

      assertThatThrownBy(
              () ->
                  backend
                      .get(Lanes.class)
                      .forEach(
                          ALL,
                          number -> {
                            if (number == 1) {
                              throw new IllegalArgumentException("one");
                            }
                            done.add(number);
                          }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(done).hasSize(ALL.size() - 1);
    }
  }

  @Test
  void aLostLeaseEndsItsLaneAtOnce() {
    try (Backend backend = Backend.of(Clock.systemUTC(), Map.of(), Lanes.class)) {
      var begun = new ConcurrentSkipListSet<Integer>();

      assertThatThrownBy(
              () ->
                  backend
                      .get(Lanes.class)
                      .forEach(
                          ALL,
                          number -> {
                            begun.add(number);
                            throw new StaleLease(new Lease(1, 1));
                          }))
          .isInstanceOf(StaleLease.class);
      assertThat(begun).hasSize(4);
    }
  }
}
