package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.PastInstance;
import org.presente.zoom.api.ReportedMeeting;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.live.LiveLog;
import org.presente.zoom.live.LiveRun;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/** Looks for the ended runs of one meeting. */
@Singleton
class FindHandler implements WorkHandler {
  static final String KIND = "zoom.report.find";

  private final Meetings meetings;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final LiveLog live;
  private final RunLog runs;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  FindHandler(
      Meetings meetings,
      Connections connections,
      ZoomGateway zoom,
      LiveLog live,
      RunLog runs,
      Transactions transactions,
      Clock clock) {
    this.meetings = meetings;
    this.connections = connections;
    this.zoom = zoom;
    this.live = live;
    this.runs = runs;
    this.transactions = transactions;
    this.clock = clock;
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

  private WorkOutcome find(Work work, Target target) {
    ZoomAnswer<List<PastInstance>> past =
        zoom.pastInstances(target.connection().credentials(), target.zoomId());
    ZoomAnswer<List<ReportedMeeting>> reported = reported(target);
    List<LiveRun> seen = transactions.inNew(() -> live.endedRuns(target.meeting().id()));
    List<Run> found = merged(target, seen, past.value(), reported.value());
    runs.record(work, target.meeting(), found);
    boolean told = past.value().isPresent() || reported.value().isPresent() || !seen.isEmpty();
    return told || past instanceof ZoomAnswer.Gone<?>
        ? WorkOutcome.done()
        : Failure.of(past).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }

  /** The only list that tells when a run ended; it needs a report scope. Whole days, in UTC. */
  private ZoomAnswer<List<ReportedMeeting>> reported(Target target) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate start = LocalDate.ofInstant(target.meeting().start(), ZoneOffset.UTC);
    LocalDate from = start.isBefore(today) ? start : today;
    LocalDate earliest = today.minusDays(29);
    return zoom.reportUserMeetings(
        target.connection().credentials(),
        target.meeting().hostId(),
        from.minusDays(1).isBefore(earliest) ? earliest : from.minusDays(1),
        today);
  }

  /** The report's word on a run counts more than what was told live, and that more than a list. */
  private static List<Run> merged(
      Target target,
      List<LiveRun> seen,
      Optional<List<PastInstance>> past,
      Optional<List<ReportedMeeting>> reported) {
    Map<String, Run> runs =
        past.orElseGet(List::of).stream()
            .map(instance -> new Run(instance.uuid(), instance.start(), Optional.empty()))
            .collect(Collectors.toMap(Run::uuid, run -> run, (a, b) -> a));
    seen.stream()
        .map(it -> new Run(it.uuid(), it.start(), Optional.of(it.end())))
        .forEach(run -> runs.put(run.uuid(), run));
    reported.orElseGet(List::of).stream()
        .filter(meeting -> meeting.id() == target.zoomId())
        .map(it -> new Run(it.uuid(), it.start(), Optional.of(it.end())))
        .forEach(run -> runs.put(run.uuid(), run));
    return List.copyOf(runs.values());
  }

  /**
   * @param end empty where Zoom did not tell it
   */
  record Run(String uuid, Instant start, Optional<Instant> end) {}

  private record Target(MeetingFacts meeting, Connection connection) {
    long zoomId() {
      return meeting.zoomId().orElseThrow();
    }
  }
}
