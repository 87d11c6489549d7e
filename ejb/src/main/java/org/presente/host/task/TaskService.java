package org.presente.host.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.presente.host.audit.AuditLog;
import org.presente.host.task.persistence.TaskEntity;
import org.presente.host.task.persistence.TaskRepository;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkRepository;
import org.presente.host.task.persistence.WorkState;

/** What an admin does with tasks and the queue. */
@Stateless
public class TaskService {
  @Inject private TaskRepository tasks;
  @Inject private WorkRepository work;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  public List<TaskView> tasks() {
    return tasks.all().stream().map(TaskService::view).toList();
  }

  /** Lets the task start with the next beat. */
  public void runNow(String name) {
    tasks.locked(name).ifPresent(task -> task.runAt(clock.instant()));
  }

  public void pause(String name, boolean pause) {
    tasks.locked(name).ifPresent(task -> task.pause(pause));
  }

  /**
   * Work that is not done: given up first, then running, then waiting.
   *
   * @param first how many to leave out
   */
  public List<WorkView> openWork(int first, int most) {
    return work.open(first, most).stream().map(TaskService::view).toList();
  }

  /** How the queue is doing. */
  public QueueView queue() {
    return new QueueView(
        work.count(WorkState.WAITING),
        work.count(WorkState.RUNNING),
        work.count(WorkState.GIVEN_UP),
        work.waitingSince(clock.instant()));
  }

  /**
   * Nobody tries it any more, until it is asked for again; work that runs is let finish.
   *
   * @param admin user name of who decides
   */
  public void giveUp(String admin, long id) {
    work.locked(id)
        .filter(item -> item.state() == WorkState.WAITING)
        .ifPresent(
            item -> {
              item.giveUp(item.lastError().orElse(""), item.incidentCode().orElse(null));
              audit.write(admin, "work.given-up", "work " + id, item.kind());
            });
  }

  /** Lets a piece of work be tried with the next beat, also when it was given up. */
  public void retryNow(long id) {
    work.locked(id).ifPresent(item -> item.wantAgain(clock.instant()));
  }

  private static TaskView view(TaskEntity task) {
    return new TaskView(
        task.name(),
        task.isPaused(),
        task.nextRun(),
        task.lastStarted(),
        task.lastFinished(),
        task.lastResult(),
        task.incidentCode());
  }

  private static WorkView view(WorkItem item) {
    return new WorkView(
        item.id(),
        item.kind(),
        item.subject(),
        item.state().name(),
        item.attempts(),
        item.notBefore(),
        item.lastError(),
        item.incidentCode());
  }
}
