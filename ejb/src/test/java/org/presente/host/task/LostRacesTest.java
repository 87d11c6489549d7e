package org.presente.host.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.Incidents;
import org.presente.host.task.persistence.TaskEntity;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkState;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** A run that meets another transaction at a row: the row here is a scheduled task's. */
@OnEveryDatabase
class LostRacesTest {
  private static final String ROW = "the contended row";

  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private Backend backend;
  private int runs;

  @BeforeEach
  void build() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
  }

  @Test
  void workThatLosesARaceBeginsAnewWithoutAnIncident() {
    backend.save(new TaskEntity(ROW, clock.instant()));
    work(() -> raceForTheRow(runs == 1));

    assertThat(item().state()).isEqualTo(WorkState.WAITING);
    assertThat(item().incidentCode()).isEmpty();
    assertThat(item().notBefore()).isBefore(clock.instant().plusSeconds(2));

    goOn(() -> raceForTheRow(false));
    assertThat(item().state()).isEqualTo(WorkState.DONE);
    assertThat(incidents()).isZero();
  }

  @Test
  void workThatMakesTheSameNewRowAsAnotherFindsItTheNextTime() {
    work(this::makeTheRowTogether);
    assertThat(incidents()).isZero();

    goOn(() -> assertThat(rows()).hasSize(1));
    assertThat(item().state()).isEqualTo(WorkState.DONE);
  }

  @Test
  void whoLosesAgainAndAgainIsAnIncidentAfterAll() {
    backend.save(new TaskEntity(ROW, clock.instant()));
    work(() -> raceForTheRow(true));
    for (int i = 1; i < LostRaces.EXCUSED; i++) {
      goOn(() -> raceForTheRow(true));
    }
    assertThat(incidents()).isZero();

    goOn(() -> raceForTheRow(true));
    assertThat(incidents()).isEqualTo(1);
    assertThat(item().incidentCode()).isPresent();
  }

  @Test
  void anyOtherExceptionIsAnIncidentAtOnce() {
    work(
        () -> {
          throw new IllegalStateException("a bug");
        });

    assertThat(incidents()).isEqualTo(1);
  }

  /** Both read the row; the other one's change is committed first. */
  private void raceForTheRow(boolean againstSomebody) {
    backend.run(
        () -> {
          TaskEntity mine = rows().get(0);
          if (againstSomebody) {
            backend.run(() -> rows().get(0).runAt(clock.instant().plusSeconds(runs)));
          }
          mine.runAt(clock.instant().plus(Duration.ofDays(runs)));
        });
  }

  private void makeTheRowTogether() {
    backend.run(
        () -> {
          assertThat(rows()).isEmpty();
          backend.save(new TaskEntity(ROW, clock.instant()));
          backend.get(EntityManager.class).persist(new TaskEntity(ROW, clock.instant()));
        });
  }

  private List<TaskEntity> rows() {
    return backend
        .get(EntityManager.class)
        .createQuery("select t from TaskEntity t", TaskEntity.class)
        .getResultList();
  }

  private void work(Runnable what) {
    backend.run(() -> backend.get(WorkQueue.class).enqueue("race", 1));
    goOn(what);
  }

  private void goOn(Runnable what) {
    clock.advance(Duration.ofHours(1));
    backend.get(WorkBench.class).workOff(List.of(new Racing(what)));
  }

  private WorkItem item() {
    return backend.tx(
        () ->
            backend
                .get(EntityManager.class)
                .createQuery("select w from WorkItem w", WorkItem.class)
                .getSingleResult());
  }

  private int incidents() {
    return backend.get(Incidents.class).newest(100).size();
  }

  /** Runs what it is given. */
  private final class Racing implements WorkHandler {
    private final Runnable what;

    Racing(Runnable what) {
      this.what = what;
    }

    @Override
    public String kind() {
      return "race";
    }

    @Override
    public WorkOutcome handle(Work work) {
      runs++;
      what.run();
      return WorkOutcome.done();
    }
  }
}
