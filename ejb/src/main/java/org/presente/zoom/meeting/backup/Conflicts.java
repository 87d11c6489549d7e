package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presente.host.backup.PlannedStep;
import org.presente.host.backup.PlannedStep.Action;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostBudget;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.domain.Clashes;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.series.HostCalendar;

/** What stands in the way of the meetings that a restore would plan: other classes, and limits. */
@Singleton
class Conflicts {
  private final HostCalendar calendar;
  private final HostBudget budget;
  private final Connections connections;

  @Inject
  Conflicts(HostCalendar calendar, HostBudget budget, Connections connections) {
    this.calendar = calendar;
    this.budget = budget;
    this.connections = connections;
  }

  /** With what is planned already, and among each other. */
  List<PlannedStep> clashes(List<Verdict> verdicts) {
    List<PlannedStep> steps = new ArrayList<>();
    Set<Long> replaced = replaced(verdicts);
    Map<Long, Map<String, List<Slot>>> busy = new HashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.deed() instanceof Verdict.Deed.Plan plan) {
        String host = plan.meeting().draft().hostId();
        List<Slot> taken =
            busy.computeIfAbsent(plan.connectionId(), id -> taken(id, replaced))
                .computeIfAbsent(host, any -> new ArrayList<>());
        List<Slot> wanted = plan.meeting().draft().slots(plan.meeting().draft().start());
        List<Clashes.Pair> pairs = Clashes.between(wanted, taken);
        if (!pairs.isEmpty()) {
          steps.add(
              PlannedStep.of(
                  verdict.file().lesson(),
                  Action.WARN,
                  "zoom.backup.clash",
                  pairs.get(0).start().atZone(plan.meeting().zone()),
                  pairs.size()));
        }
        taken.addAll(wanted);
      }
    }
    return steps;
  }

  /** Lessons whose present meetings will stand in nobody's way. */
  private static Set<Long> replaced(List<Verdict> verdicts) {
    Set<Long> lessons = new HashSet<>();
    for (Verdict verdict : verdicts) {
      if (verdict.deed() instanceof Verdict.Deed.Plan plan) {
        plan.there().own().ifPresent(meeting -> lessons.add(meeting.lessonId()));
      }
    }
    return lessons;
  }

  private Map<String, List<Slot>> taken(long connectionId, Set<Long> without) {
    Map<String, List<Slot>> taken = new HashMap<>();
    calendar
        .ofConnection(connectionId, without)
        .forEach(
            (host, times) ->
                taken.put(
                    host,
                    times.stream()
                        .map(HostCalendar.Taken::slot)
                        .collect(Collectors.toCollection(ArrayList::new))));
    return taken;
  }

  /** Whose meetings will take more than what is left of today; the rest waits in the queue. */
  List<PlannedStep> budgets(List<Verdict> verdicts) {
    Map<String, Integer> writes = new TreeMap<>();
    Map<String, Long> accounts = new HashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.deed() instanceof Verdict.Deed.Plan plan) {
        String host = plan.meeting().draft().hostId();
        writes.merge(host, writes(plan.meeting()), Integer::sum);
        accounts.put(host, plan.connectionId());
      }
    }
    List<PlannedStep> steps = new ArrayList<>();
    writes.forEach(
        (host, needed) -> {
          int left = budget.left(accounts.get(host), host).orElse(HostBudget.A_DAY);
          if (needed > left) {
            steps.add(
                PlannedStep.ofCourse(
                    Action.WARN,
                    "zoom.backup.budget",
                    name(accounts.get(host), host),
                    needed,
                    left));
          }
        });
    return steps;
  }

  /** Making it, and moving single dates; Zoom does not count what is taken away. */
  private static int writes(FileMeeting meeting) {
    return 1 + (int) meeting.dates().stream().filter(date -> date.start().isPresent()).count();
  }

  private String name(long connectionId, String host) {
    return connections.host(connectionId, host).map(HostView::name).orElse(host);
  }
}
