package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;

/**
 * Looks whether mail waits. Who tells something does not ask for the work itself: all of them would
 * meet at the one row of the queue.
 */
@Singleton
public class MailTask implements ScheduledTask {
  private final NoticeRepository repository;
  private final MailSettings settings;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  MailTask(NoticeRepository repository, MailSettings settings, WorkQueue queue, Clock clock) {
    this.repository = repository;
    this.settings = settings;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification.mail";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(15);
  }

  @Override
  public String run(TaskLease lease) {
    if (settings.isOn()) {
      lease.write(this::look);
    }
    return "";
  }

  /** Also after a kill: what was being handed over then is written down by the work. */
  private void look() {
    boolean waits = !repository.due(clock.instant(), 1).isEmpty() || !repository.handed().isEmpty();
    if (waits && !queue.isUnderWay(MailWork.KIND, MailWork.SUBJECT)) {
      queue.enqueue(MailWork.KIND, MailWork.SUBJECT);
    }
  }
}
