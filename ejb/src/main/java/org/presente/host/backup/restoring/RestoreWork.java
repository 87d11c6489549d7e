package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.RefusedFile;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.UnreadablePart;
import org.presente.host.backup.file.BackupFiles;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/**
 * Restores one file. All of it is one transaction that holds the lease: a node that dies in it
 * leaves nothing behind, and the next one begins anew. The file, with what is about persons in it,
 * is gone as soon as the restore is done or refused.
 */
@Singleton
public class RestoreWork implements WorkHandler {
  public static final String KIND = "backup.restore";

  private final RestoreRepository repository;
  private final RestoreRun run;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public RestoreWork(
      RestoreRepository repository,
      RestoreRun run,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.run = run;
    this.queue = queue;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    try {
      write(work, this::restore);
    } catch (RefusedFile refused) {
      write(work, restore -> refuse(restore, refused.flaw()));
    } catch (UnreadablePart wrong) {
      write(work, restore -> refuse(restore, BackupFlaw.DAMAGED));
    }
    return WorkOutcome.done();
  }

  private void restore(RestoreEntity restore) {
    byte[] file =
        repository.file(restore.id()).orElseThrow(() -> new RefusedFile(BackupFlaw.DAMAGED));
    run.restore(restore, BackupFiles.kept(file));
    restore.done(clock.instant());
    repository.forgetFile(restore.id());
  }

  private void refuse(RestoreEntity restore, BackupFlaw flaw) {
    restore.refused(flaw);
    repository.forgetFile(restore.id());
  }

  private void write(Work work, Consumer<RestoreEntity> change) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository
              .locked(work.subjectId())
              .filter(restore -> restore.state() == RestoreState.WAITING)
              .ifPresent(change);
        });
  }
}
