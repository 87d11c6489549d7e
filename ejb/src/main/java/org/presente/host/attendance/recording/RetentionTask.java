package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Removes the raw rows of old sessions and what was claimed of them; marks and minutes stay. */
@Singleton
public class RetentionTask implements ScheduledTask {
  private static final int AT_A_TIME = 200;

  @Inject private SessionRepository sessions;
  @Inject private EvidenceRepository evidences;
  @Inject private ClaimRepository claims;
  @Inject private Configuration configuration;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "attendance.retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run(TaskLease lease) {
    Duration kept = Duration.parse(configuration.get(Setting.RETENTION_ROWS));
    Instant limit = clock.instant().minus(kept);
    List<Long> due = transactions.inNew(() -> sessions.endedBefore(limit, AT_A_TIME));
    due.forEach(session -> lease.write(() -> purge(session)));
    return due.isEmpty() ? "" : "rows of " + due.size() + " sessions removed";
  }

  private void purge(long sessionId) {
    evidences.deleteRows(sessionId);
    claims.deleteOfSession(sessionId);
    sessions.locked(sessionId).orElseThrow().purged(clock.instant());
  }
}
