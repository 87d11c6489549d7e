package org.presente.host.backup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.backup.file.BackupFile;
import org.presente.host.backup.file.BackupFiles;
import org.presente.host.backup.file.Manifest;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.backup.restoring.ChoicesJson;
import org.presente.host.backup.restoring.Rehearsal;
import org.presente.host.backup.restoring.RestoreRun;
import org.presente.host.backup.restoring.RestoreWork;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.task.WorkQueue;

/** Reads a backup in: look first, then restore, and for a day take it back. */
@Stateless
public class RestoreService {
  private static final int SHOWN = 20;

  @Inject private RestoreRepository repository;
  @Inject private Rehearsal rehearsal;
  @Inject private RestoreRun run;
  @Inject private PlanViews plans;
  @Inject private BackupParts parts;
  @Inject private WorkQueue queue;
  @Inject private VisitAudit audit;
  @Inject private Clock clock;

  /**
   * Keeps the file if all of it can be read. What is about persons needs a right and the password;
   * without either it is left out.
   */
  public Upload upload(Visit visit, byte[] bytes, Optional<String> password) {
    visit.demand(BackupCapabilities.RESTORE);
    Optional<String> allowed = password.filter(any -> visit.may(BackupCapabilities.PERSONAL));
    try {
      BackupFile file = BackupFiles.unpack(bytes, allowed);
      rehearsal.steps(file, rehearsal.place(file, visit, RestoreChoices.USUAL));
      Manifest manifest = file.manifest();
      RestoreEntity restore =
          new RestoreEntity(visit, manifest.key(), manifest.title(), clock.instant());
      return new Upload.Taken(repository.add(restore, BackupFiles.keep(file)).id());
    } catch (RefusedFile refused) {
      return new Upload.Refused(refused.flaw());
    } catch (UnreadablePart wrong) {
      return new Upload.Refused(BackupFlaw.DAMAGED);
    }
  }

  /** What restoring with these choices would do; empty once the file is forgotten. */
  public Optional<RestorePlan> plan(Visit visit, long id, RestoreChoices choices) {
    RestoreEntity restore = own(visit, repository.find(id));
    return repository
        .file(restore.id())
        .map(BackupFiles::kept)
        .map(file -> plans.plan(restore.id(), file, rehearsal.place(file, visit, choices)));
  }

  /** Lets the queue restore it; a second time means nothing. */
  public void start(Visit visit, long id, RestoreChoices choices) {
    RestoreEntity restore = own(visit, repository.locked(id));
    if (restore.state() == RestoreState.LOOKED_AT) {
      restore.start(ChoicesJson.write(choices));
      audit.write("backup.restored", visit);
      queue.enqueue(RestoreWork.KIND, restore.id());
    }
  }

  /** The newest first; those that were only looked at are left out. */
  public List<RestoreView> restores(Visit visit) {
    visit.demand(BackupCapabilities.RESTORE);
    return repository.ofCourse(visit.courseId(), SHOWN).stream()
        .filter(restore -> restore.state() != RestoreState.LOOKED_AT)
        .map(this::view)
        .toList();
  }

  public RestoreView view(Visit visit, long id) {
    return view(own(visit, repository.find(id)));
  }

  /**
   * Takes a restore back. What somebody has changed since stays.
   *
   * @return false when it is too late, or there is nothing to take back
   */
  public boolean undo(Visit visit, long id) {
    RestoreEntity restore = own(visit, repository.locked(id));
    if (restore.undoUntil().filter(clock.instant()::isBefore).isEmpty()) {
      return false;
    }
    run.undo(restore, visit);
    restore.undone(clock.instant());
    audit.write("backup.restore-undone", visit);
    return true;
  }

  private static RestoreEntity own(Visit visit, Optional<RestoreEntity> found) {
    visit.demand(BackupCapabilities.RESTORE);
    return found
        .filter(restore -> restore.courseId() == visit.courseId())
        .filter(restore -> isFor(visit, restore))
        .orElseThrow(() -> new NotAllowed("restore"));
  }

  /** Until it begins it is its uploader's alone: by their rights it was opened and will be done. */
  private static boolean isFor(Visit visit, RestoreEntity restore) {
    return restore.state() != RestoreState.LOOKED_AT || restore.personId() == visit.personId();
  }

  private RestoreView view(RestoreEntity restore) {
    return new RestoreView(
        restore.id(),
        restore.sourceTitle(),
        restore.state(),
        restore.uploadedAt(),
        restore.doneAt(),
        restore.problem(),
        restore.state() == RestoreState.DONE ? progress(restore) : Progress.NOTHING,
        restore.undoUntil().filter(clock.instant()::isBefore));
  }

  private Progress progress(RestoreEntity restore) {
    List<Long> lessons = repository.lessons(restore.id());
    return parts.all().stream()
        .map(part -> part.progress(lessons))
        .reduce(Progress.NOTHING, Progress::plus);
  }
}
