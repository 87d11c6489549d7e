package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.audit.IncidentView;
import org.presente.host.audit.Incidents;
import org.presente.host.outbound.CallLog;
import org.presente.host.task.QueueView;
import org.presente.host.task.TaskService;
import org.presente.host.task.TaskView;
import org.presente.web.host.language.ReaderTexts;

/** Whether what runs by itself runs: queue, tasks, incidents of a day, calls that are held back. */
@RequestScoped
public class BackgroundHealth implements HealthSource {
  /** A beat comes every two seconds; who is this late has no node that runs it. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private static final int INCIDENTS = 100;

  @Inject private TaskService tasks;
  @Inject private Incidents incidents;
  @Inject private CallLog calls;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;

  @Override
  public List<HealthFact> facts() {
    QueueView queue = tasks.queue();
    Instant limit = clock.instant().minus(LATE);
    boolean inTime = queue.lateSince().filter(limit::isAfter).isEmpty();
    long late = tasks.tasks().stream().filter(task -> isLate(task, limit)).count();
    long failed = tasks.tasks().stream().filter(task -> task.incidentCode().isPresent()).count();
    long paused = tasks.tasks().stream().filter(TaskView::paused).count();
    long today = incidentsOfToday();
    int held = calls.heldBack().size();
    return List.of(
        fact("admin.health.queue", inTime, "tasks", queue.waiting(), queue.running()),
        fact("admin.health.given-up", queue.givenUp() == 0, "tasks", queue.givenUp()),
        fact("admin.health.late", late == 0, "tasks", late),
        fact("admin.health.failed", failed == 0, "tasks", failed),
        fact("admin.health.paused", paused == 0, "tasks", paused),
        fact("admin.health.incidents", today == 0, "tasks", today),
        fact("admin.health.held", held == 0, "calls", held));
  }

  private static boolean isLate(TaskView task, Instant limit) {
    return !task.paused() && task.nextRun().isBefore(limit);
  }

  private long incidentsOfToday() {
    Instant since = clock.instant().minus(Duration.ofDays(1));
    return incidents.newest(INCIDENTS).stream()
        .map(IncidentView::happenedAt)
        .filter(since::isBefore)
        .count();
  }

  private HealthFact fact(String key, boolean good, String address, Object... numbers) {
    return new HealthFact(texts.of(key, numbers), good, address);
  }
}
