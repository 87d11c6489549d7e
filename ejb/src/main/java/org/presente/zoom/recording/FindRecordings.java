package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomError.Kind;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.recording.ZoomRecording;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/**
 * Lists the recordings of a connection's hosts, or of one of them, and keeps those of our meetings.
 */
@Singleton
class FindRecordings implements WorkHandler {
  static final String KIND = "zoom.recording.find";

  /** Zoom lists at most a month at once. */
  static final Duration BEHIND = Duration.ofDays(28);

  private final Meetings meetings;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final RecordingLog log;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  FindRecordings(
      Meetings meetings,
      Connections connections,
      ZoomGateway zoom,
      RecordingLog log,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.meetings = meetings;
    this.connections = connections;
    this.zoom = zoom;
    this.log = log;
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
    Target target = Target.in(work.subject());
    return transactions
        .inNew(() -> connections.find(target.connectionId()))
        .map(found -> find(work, found, target))
        .orElseGet(WorkOutcome::done);
  }

  /** A host whose list fails holds up no other; the work is tried again for them. */
  private WorkOutcome find(Work work, Connection connection, Target target) {
    List<Failure> failures = new ArrayList<>();
    byHost(target)
        .forEach((host, known) -> find(work, connection, host, known).ifPresent(failures::add));
    return failures.stream()
        .min(Comparator.comparing(Failure::permanent))
        .map(Failure::outcome)
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Failure> find(
      Work work, Connection connection, String hostId, List<MeetingFacts> known) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate from = today.minusDays(BEHIND.toDays());
    ZoomAnswer<List<ZoomRecording>> answer =
        zoom.recordings().ofHost(connection.credentials(), hostId, from, today);
    Instant since = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    answer.value().ifPresent(found -> record(work, known, found, since));
    return isSwitchedOff(answer) ? Optional.empty() : Failure.of(answer);
  }

  private Map<String, List<MeetingFacts>> byHost(Target target) {
    Instant now = clock.instant();
    return transactions.inNew(
        () ->
            meetings.mayHaveRunBetween(now.minus(BEHIND), now).stream()
                .filter(target::means)
                .collect(Collectors.groupingBy(MeetingFacts::hostId)));
  }

  /** Without scope or plan there is the feature's absence, not a failure. */
  static boolean isSwitchedOff(ZoomAnswer<?> answer) {
    return answer instanceof ZoomAnswer.Gone<?>
        || (answer instanceof ZoomAnswer.Refused<?> refused
            && (refused.error().kind() == Kind.SCOPE_MISSING
                || refused.error().kind() == Kind.PLAN_TOO_LOW));
  }

  private void record(
      Work work, List<MeetingFacts> known, List<ZoomRecording> found, Instant since) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          log.record(known, found, since);
        });
  }

  /**
   * Whose recordings are looked for.
   *
   * @param hostId empty for all hosts of the connection
   */
  record Target(long connectionId, Optional<String> hostId) {
    private static final String BETWEEN = "/";

    static Target of(long connectionId, String hostId) {
      return new Target(connectionId, Optional.of(hostId));
    }

    static Target in(String subject) {
      String[] parts = subject.split(BETWEEN, 2);
      Optional<String> host = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
      return new Target(Long.parseLong(parts[0]), host);
    }

    String subject() {
      return connectionId + hostId.map(id -> BETWEEN + id).orElse("");
    }

    boolean means(MeetingFacts meeting) {
      return meeting.connectionId() == connectionId
          && hostId.filter(id -> !id.equals(meeting.hostId())).isEmpty();
    }
  }
}
