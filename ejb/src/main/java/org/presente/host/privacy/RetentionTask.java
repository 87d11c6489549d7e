package org.presente.host.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.privacy.Declarations.Declared;
import org.presente.host.privacy.persistence.DeclaredRows;
import org.presente.host.roster.RosterService;
import org.presente.host.stored.Kept;
import org.presente.host.stored.StoredTable;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Removes rows whose time is over, and erases people who left all courses long ago. */
@Singleton
public class RetentionTask implements ScheduledTask {
  static final int ROWS_AT_A_TIME = 500;

  /** So that one run ends; the next one goes on. */
  private static final int MOST_TIMES = 40;

  private static final int PEOPLE_AT_A_TIME = 100;

  private final Declarations declarations;
  private final DeclaredRows rows;
  private final Erasure erasure;
  private final RosterService roster;
  private final Configuration configuration;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public RetentionTask(
      Declarations declarations,
      DeclaredRows rows,
      Erasure erasure,
      RosterService roster,
      Configuration configuration,
      Transactions transactions,
      Clock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.erasure = erasure;
    this.roster = roster;
    this.configuration = configuration;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "privacy.retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run(TaskLease lease) {
    int removed =
        declarations.tables().stream().map(Declared::table).mapToInt(it -> purge(it, lease)).sum();
    int people = erasePeople(lease);
    return removed + people == 0 ? "" : removed + " rows removed, " + people + " people erased";
  }

  private int purge(StoredTable table, TaskLease lease) {
    Kept kept = table.kept();
    if (kept.due().isEmpty()) {
      return 0;
    }
    Instant limit = limit(kept.setting().orElseThrow());
    int removed = 0;
    int last = ROWS_AT_A_TIME;
    for (int times = 0; times < MOST_TIMES && last == ROWS_AT_A_TIME; times++) {
      last = removeSome(table.name(), kept.due().get(), limit, lease);
      removed += last;
    }
    return removed;
  }

  private int removeSome(String table, String due, Instant limit, TaskLease lease) {
    int[] removed = {0};
    lease.write(() -> removed[0] = rows.removeDue(table, due, limit, ROWS_AT_A_TIME));
    return removed[0];
  }

  /** Each in a transaction of its own; who is held back waits for the next run. */
  private int erasePeople(TaskLease lease) {
    Instant limit = limit(Setting.RETENTION_PEOPLE);
    List<Long> gone = transactions.inNew(() -> roster.goneSince(limit, PEOPLE_AT_A_TIME));
    int[] erased = {0};
    for (long id : gone) {
      lease.write(
          () -> {
            if (erasure.heldBack(id).isEmpty()) {
              roster.person(id).ifPresent(erasure::erase);
              erased[0]++;
            }
          });
    }
    return erased[0];
  }

  private Instant limit(Setting setting) {
    return clock.instant().minus(Duration.parse(configuration.get(setting)));
  }
}
