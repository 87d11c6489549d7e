package org.presente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.persistence.IncidentEntity;
import org.presente.host.config.Setting;
import org.presente.host.privacy.Declarations;
import org.presente.host.privacy.RetentionTask;
import org.presente.host.task.WorkBench;
import org.presente.testing.Backend;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** What becomes of rows whose time is over. */
@OnEveryDatabase
class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Identity NURIA = new Identity(7_000_000);
  private static final Identity OTHER = new Identity(8_000_000);

  @Parameter private TestDatabase database;

  private Backend backend;
  private Declarations declarations;
  private Seeds seeds;

  @BeforeEach
  void build() {
    declarations = AllData.declarations();
    seeds =
        new Seeds(
            database,
            Schema.of(database),
            declarations.tables().stream().map(Declarations.Declared::table).toList());
    seeds.clear();
    use(Map.of());
  }

  private void use(Map<Setting, String> settings) {
    backend = new Backend(database, Clock.fixed(NOW, ZoneOffset.UTC), settings);
    backend.beans().with(Declarations.class, declarations);
  }

  @Test
  void onlyWhatIsTooOldGoes() {
    incident("A", Duration.ofDays(89));
    incident("B", Duration.ofDays(91));

    assertThat(run()).isEqualTo("1 rows removed, 0 people erased");
    assertThat(left("incident")).isEqualTo(1);
    assertThat(run()).isEmpty();
  }

  @Test
  void aRunTakesBatchAfterBatch() {
    for (int i = 0; i < 1_100; i++) {
      incident("C" + i, Duration.ofDays(100));
    }

    assertThat(run()).startsWith("1100 rows");
  }

  /** Rows refer to each other; each rule has to work on the real keys. */
  @Test
  void everyDeclaredRuleRunsOnTheRealSchema() {
    seeds.plant(NURIA, OTHER);
    seeds.plant(OTHER, NURIA);
    List<String> ruled =
        declarations.tables().stream()
            .filter(it -> it.table().kept().due().isPresent())
            .map(it -> it.table().name())
            .filter(name -> !name.equals("work_item")) // its state is no word of the queue
            .toList();
    assertThat(ruled).contains("attendance_mark", "audit_entry", "score", "restore_trace");
    use(
        Map.of(
            Setting.RETENTION_MARKS, "P1D",
            Setting.RETENTION_AUDIT, "P1D",
            Setting.RETENTION_INCIDENTS, "P1D",
            Setting.RETENTION_WORK, "P1D",
            Setting.RETENTION_CALLS, "P1D"));

    run();

    assertThat(ruled).allSatisfy(table -> assertThat(left(table)).as(table).isZero());
  }

  @Test
  void whoLeftEveryCourseLongAgoIsErasedAndNobodyElse() {
    seeds.plant(NURIA, OTHER);
    seeds.plant(OTHER, NURIA);
    backend.run(
        () -> {
          change("update zoom_connection set serves = 'gone:' || id");
          change("update membership set status = 'LEFT', seen_in_roster_at = null");
          change(
              "update membership set enrolled_from = timestamp with time zone '2024-01-01 00:00:00+00:00'"
                  + " where person_id = "
                  + NURIA.base());
        });

    assertThat(run()).contains("1 people erased");
    List<?> subjects =
        backend.tx(
            () ->
                backend
                    .get(EntityManager.class)
                    .createNativeQuery("select subject from person order by subject")
                    .getResultList());
    assertThat(subjects).isEqualTo(List.of("erased", OTHER.subject()));
  }

  private void incident(String code, Duration ago) {
    backend.save(new IncidentEntity(code, NOW.minus(ago), "test", "A test"));
  }

  private String run() {
    return backend.get(WorkBench.class).run(backend.get(RetentionTask.class));
  }

  private void change(String statement) {
    backend.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
  }

  private long left(String table) {
    return backend.tx(
        () ->
            ((Number)
                    backend
                        .get(EntityManager.class)
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
  }
}
