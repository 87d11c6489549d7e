package org.presente.host.backup.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.BackupWriter;
import org.presente.host.course.CourseArchive;
import org.presente.host.database.Transactions;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/**
 * Writes the day's backups, each course in a transaction of its own. A run that is broken off goes
 * on where it stopped, because a course that has its file is left alone.
 */
@Singleton
public class ScheduledBackupTask implements ScheduledTask {
  private final BackupFolder folder;
  private final BackupWriter writer;
  private final CourseArchive courses;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public ScheduledBackupTask(
      BackupFolder folder,
      BackupWriter writer,
      CourseArchive courses,
      Transactions transactions,
      Clock clock) {
    this.folder = folder;
    this.writer = writer;
    this.courses = courses;
    this.transactions = transactions;
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
    for (Long course : due) {
      byte[] file = transactions.inNew(() -> writer.write(course, BackupOptions.SETTINGS));
      lease.write(() -> folder.write(course, now, file));
    }
    int gone = folder.tidy(now);
    return due.isEmpty() && gone == 0
        ? ""
        : due.size() + " courses backed up, " + gone + " files deleted";
  }
}
