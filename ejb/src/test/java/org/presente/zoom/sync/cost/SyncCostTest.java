package org.presente.zoom.sync.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads are no more than hosts × ⌈meetings of a host ÷ 300⌉ + changes; writes are none. */
class SyncCostTest {
  private static final int MEETINGS = 60;
  private static final int HOSTS = 6;

  private final LargeSchool school;
  private final Measure measure;

  SyncCostTest() throws IOException {
    school = new LargeSchool(MEETINGS, HOSTS);
    measure = new Measure(school);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void unchangedMeetingsCostOneListForEachHostAndNoWrite() {
    Cost cost = measure.tick();

    assertThat(cost.lists()).isEqualTo(HOSTS);
    assertThat(cost.reads() + cost.writes() + cost.other()).isZero();
  }

  @Test
  void changeThatAnEventTellsCostsOneRead() {
    Cost cost = measure.events(() -> school.rename(1, "By event"));

    assertThat(cost.reads()).isEqualTo(1);
    assertThat(cost.lists() + cost.writes()).isZero();
    assertThat(school.named("By event")).isEqualTo(1);
  }

  @Test
  void changesWhoseEventsAreLostCostNoMoreThanTheLists() {
    school.loseEvents();
    school.rename(5, "Unheard");

    Cost cost = measure.tick();

    assertThat(cost.lists()).isEqualTo(HOSTS);
    assertThat(cost.reads() + cost.writes()).isZero();
    assertThat(school.named("Unheard")).isEqualTo(5);
  }

  @Test
  void rollingFullReadTakesAFewMeetingsAtEachTick() {
    Cost cost = measure.tickAfter(Duration.ofHours(25));

    assertThat(cost.lists()).isEqualTo(HOSTS);
    assertThat(cost.reads()).isEqualTo(20);
    assertThat(cost.writes()).isZero();
  }

  @Test
  void noTransactionIsOpenWhileZoomIsWaitedFor() {
    Duration latency = Duration.ofSeconds(2);
    school.school().zoom().switches(it -> it.latency(latency));
    school.rename(2, "Slow");

    assertThat(measure.tick().longestTransaction()).isLessThan(latency);
  }

  @Test
  void hostWithMoreThanAPageCostsOneCallForEachPage() throws IOException {
    try (LargeSchool crowded = new LargeSchool(301, 1)) {
      Cost cost = new Measure(crowded).tick();

      assertThat(cost.lists()).isEqualTo(2);
      assertThat(cost.reads() + cost.writes()).isZero();
    }
  }
}
