package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.PastInstance;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/** Looks for the ended runs of one meeting; for what the lists of hosts do not tell. */
@Singleton
class FindHandler implements WorkHandler {
  static final String KIND = "zoom.report.find";

  private static final Duration WHILE_BROKEN = Duration.ofMinutes(30);

  private final Meetings meetings;
  private final Connections connections;
  private final ConnectionHealth health;
  private final ZoomGateway zoom;
  private final RunLog runs;
  private final Transactions transactions;

  @Inject
  FindHandler(
      Meetings meetings,
      Connections connections,
      ConnectionHealth health,
      ZoomGateway zoom,
      RunLog runs,
      Transactions transactions) {
    this.meetings = meetings;
    this.connections = connections;
    this.health = health;
    this.zoom = zoom;
    this.runs = runs;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    return transactions
        .inNew(() -> target(work.subjectId()))
        .map(target -> find(work, target))
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Target> target(long meetingId) {
    return meetings
        .find(meetingId)
        .filter(meeting -> meeting.zoomId().isPresent())
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(connection -> new Target(meeting, connection)));
  }

  /**
   * An outage is tried again, whatever else told of runs; where Zoom refuses the list, what was
   * told live is all there is.
   */
  private WorkOutcome find(Work work, Target target) {
    ZoomAnswer<List<PastInstance>> past =
        zoom.of(target.meeting().kind())
            .pastInstances(target.connection().credentials(), target.zoomId());
    health.note(target.connection().id(), past);
    boolean told = runs.learn(work, target.meeting(), listed(past));
    if (past instanceof ZoomAnswer.Gone<?> || (told && past instanceof ZoomAnswer.Refused<?>)) {
      return WorkOutcome.done();
    }
    if (past instanceof ZoomAnswer.Unauthorized<?>) {
      return WorkOutcome.retryLater(WHILE_BROKEN, "Zoom rejects the connection");
    }
    return Failure.of(past).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }

  private static List<Run> listed(ZoomAnswer<List<PastInstance>> past) {
    return past.value().orElseGet(List::of).stream()
        .map(instance -> new Run(instance.uuid(), instance.start(), Optional.empty()))
        .toList();
  }

  private record Target(MeetingFacts meeting, Connection connection) {
    long zoomId() {
      return meeting.zoomId().orElseThrow();
    }
  }
}
