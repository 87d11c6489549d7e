package org.presente.host.backup.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.audit.Incidents;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.BackupWriter;
import org.presente.host.course.CourseArchive;
import org.presente.host.database.Transactions;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.StaleLease;
import org.presente.host.task.TaskLease;

/**
 * Writes the day's backups, each course in a transaction of its own. A run that is broken off goes
 * on where it stopped, because a course that has its file is left alone. A course that fails keeps
 * no other from its backup, and is tried again by the next run.
 */
@Singleton
public class ScheduledBackupTask implements ScheduledTask {
  private final BackupFolder folder;
  private final BackupWriter writer;
  private final CourseArchive courses;
  private final Transactions transactions;
  private final Incidents incidents;
  private final Clock clock;

  @Inject
  public ScheduledBackupTask(
      BackupFolder folder,
      BackupWriter writer,
      CourseArchive courses,
      Transactions transactions,
      Incidents incidents,
      Clock clock) {
    this.folder = folder;
    this.writer = writer;
    this.courses = courses;
    this.transactions = transactions;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "backup.daily";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    if (!folder.isOn()) {
      return "";
    }
    Instant now = clock.instant();
    List<Long> due =
        transactions.inNew(courses::courses).stream()
            .filter(course -> !folder.has(course, now))
            .toList();
    long done = due.stream().filter(course -> backUp(course, now, lease)).count();
    int gone = folder.tidy(now);
    return due.isEmpty() && gone == 0 ? "" : result(done, due.size() - done, gone);
  }

  /**
   * @return whether it has its file
   */
  private boolean backUp(long course, Instant now, TaskLease lease) {
    try {
      byte[] file = transactions.inNew(() -> writer.write(course, BackupOptions.SETTINGS));
      lease.write(() -> folder.write(course, now, file));
      return true;
    } catch (StaleLease lost) {
      throw lost;
    } catch (RuntimeException failure) {
      incidents.report(name(), "No backup of course " + course, failure);
      return false;
    }
  }

  private static String result(long done, long failed, int gone) {
    String made = done + " courses backed up, " + gone + " files deleted";
    return failed == 0 ? made : made + ", " + failed + " courses failed";
  }
}
