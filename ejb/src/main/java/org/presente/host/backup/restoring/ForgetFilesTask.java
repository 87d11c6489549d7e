package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Deletes the files that were read in and never restored. */
@Singleton
public class ForgetFilesTask implements ScheduledTask {
  private static final Duration KEPT = Duration.ofDays(7);

  private final RestoreRepository repository;
  private final Clock clock;

  @Inject
  public ForgetFilesTask(RestoreRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "backup.forget-files";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(() -> repository.forgetFiles(clock.instant().minus(KEPT)));
    return "";
  }
}
