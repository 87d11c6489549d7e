package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.ReportedMeeting;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.report.persistence.WatchEntity;

/**
 * Looks for the ended runs of a host's classes, all of them in one list. A meeting is asked for by
 * itself only where Zoom does not give us that list, or the list has kept silent on a class for an
 * hour.
 */
@Singleton
class HostHandler implements WorkHandler {
  static final String KIND = "zoom.report.host";

  private static final Duration SILENCE = Duration.ofHours(1);
  private static final Duration WHILE_BROKEN = Duration.ofMinutes(30);

  /** Zoom takes a window of at most one month. */
  private static final int LONGEST_WINDOW_DAYS = 29;

  private final HostWatches watches;
  private final Connections connections;
  private final ConnectionHealth health;
  private final ZoomGateway zoom;
  private final RunLog runs;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  HostHandler(
      HostWatches watches,
      Connections connections,
      ConnectionHealth health,
      ZoomGateway zoom,
      RunLog runs,
      Transactions transactions,
      Clock clock) {
    this.watches = watches;
    this.connections = connections;
    this.health = health;
    this.zoom = zoom;
    this.runs = runs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How the queue names a meeting's host. */
  static String subject(MeetingFacts meeting) {
    return meeting.connectionId() + "/" + meeting.hostId();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    int slash = work.subject().indexOf('/');
    long connectionId = Long.parseLong(work.subject().substring(0, slash));
    String hostId = work.subject().substring(slash + 1);
    List<HostWatches.Watched> waiting =
        transactions.inNew(() -> watches.waiting(connectionId, hostId));
    Optional<Connection> connection = transactions.inNew(() -> connections.find(connectionId));
    return waiting.isEmpty() || connection.isEmpty()
        ? WorkOutcome.done()
        : look(work, connection.get(), hostId, waiting);
  }

  private WorkOutcome look(
      Work work, Connection connection, String hostId, List<HostWatches.Watched> waiting) {
    ZoomAnswer<List<ReportedMeeting>> answer = list(connection, hostId, waiting);
    health.note(connection.id(), answer);
    Map<Long, List<Run>> told = told(answer.value().orElseGet(List::of));
    waiting.stream()
        .map(HostWatches.Watched::meeting)
        .distinct()
        .forEach(it -> runs.learn(work, it, told.getOrDefault(it.zoomId().orElse(0L), List.of())));
    if (answer.value().isPresent()) {
      watches.answered(work, waiting, this::isSilent);
      return WorkOutcome.done();
    }
    if (answer instanceof ZoomAnswer.Refused<?> || answer instanceof ZoomAnswer.Gone<?>) {
      watches.answered(work, waiting, any -> true);
      return WorkOutcome.done();
    }
    Failure failure = Failure.of(answer).orElseThrow();
    return WorkOutcome.retryLater(
        failure.permanent() ? WHILE_BROKEN : failure.after(), failure.reason());
  }

  /** Whole days, in UTC. */
  private ZoomAnswer<List<ReportedMeeting>> list(
      Connection connection, String hostId, List<HostWatches.Watched> waiting) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate from =
        waiting.stream()
            .map(it -> LocalDate.ofInstant(it.start(), ZoneOffset.UTC).minusDays(1))
            .filter(today::isAfter)
            .min(LocalDate::compareTo)
            .orElse(today.minusDays(1));
    LocalDate earliest = today.minusDays(LONGEST_WINDOW_DAYS);
    return zoom.reportUserMeetings(
        connection.credentials(), hostId, from.isBefore(earliest) ? earliest : from, today);
  }

  private static Map<Long, List<Run>> told(List<ReportedMeeting> reported) {
    return reported.stream()
        .collect(
            Collectors.groupingBy(
                ReportedMeeting::id,
                Collectors.mapping(
                    it -> new Run(it.uuid(), it.start(), Optional.of(it.end())),
                    Collectors.toList())));
  }

  /** The list has no run of a class that ended long enough ago. */
  private boolean isSilent(WatchEntity watch) {
    Instant patience = watch.scheduledEnd().plus(SILENCE);
    return !clock.instant().isBefore(patience) && !watches.hasRun(watch);
  }
}
