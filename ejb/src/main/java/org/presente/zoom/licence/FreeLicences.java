package org.presente.zoom.licence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.audit.AuditLog;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.ListedMeeting.Kind;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.licence.domain.LicenceRule;
import org.presente.zoom.meeting.NeededHosts;

/** Frees the licences of one connection's hosts who rest, one host after the other. */
@Singleton
class FreeLicences implements WorkHandler {
  static final String KIND = "zoom.licences.free";

  private final Connections connections;
  private final NeededHosts needed;
  private final ZoomGateway zoom;
  private final WorkQueue queue;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  FreeLicences(
      Connections connections,
      NeededHosts needed,
      ZoomGateway zoom,
      WorkQueue queue,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.connections = connections;
    this.needed = needed;
    this.zoom = zoom;
    this.queue = queue;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    long id = work.subjectId();
    Optional<Connection> connection = transactions.inNew(() -> connections.find(id));
    Optional<Integer> days = transactions.inNew(() -> connections.licenceRestDays(id));
    return connection
        .flatMap(it -> days.map(rest -> free(work, it, new LicenceRule(rest))))
        .orElseGet(WorkOutcome::done);
  }

  private WorkOutcome free(Work work, Connection connection, LicenceRule rule) {
    List<HostView> licensed =
        transactions.inNew(
            () ->
                connections.hosts(connection.id()).stream().filter(FreeLicences::isAsked).toList());
    for (HostView host : licensed) {
      if (isUnneeded(connection, host) && rests(connection, host, rule)) {
        Optional<Failure> failure = free(work, connection, host);
        if (failure.isPresent()) {
          return failure.get().outcome();
        }
      }
    }
    return WorkOutcome.done();
  }

  /** Zoom does not tell of running webinars: whoever may hold some keeps the licence. */
  private static boolean isAsked(HostView host) {
    return host.licensed() && !host.mayHoldWebinars();
  }

  private boolean isUnneeded(Connection connection, HostView host) {
    return !transactions.inNew(() -> needed.isNeeded(connection.id(), host));
  }

  /** What Zoom does not tell is no reason to take anything away. */
  private boolean rests(Connection connection, HostView host, LicenceRule rule) {
    Optional<List<ListedMeeting>> running = list(connection, host, Kind.LIVE);
    Optional<List<ListedMeeting>> scheduled = list(connection, host, Kind.SCHEDULED);
    Optional<List<ListedMeeting>> dates = list(connection, host, Kind.UPCOMING);
    if (running.isEmpty() || scheduled.isEmpty() || dates.isEmpty()) {
      return false;
    }
    List<ListedMeeting> all = new ArrayList<>(scheduled.get());
    all.addAll(dates.get());
    return rule.rests(running.get(), all, clock.instant());
  }

  private Optional<List<ListedMeeting>> list(Connection connection, HostView host, Kind kind) {
    return zoom.listMeetings(connection.credentials(), host.id(), kind).value();
  }

  /**
   * The host's row is held for a moment before Zoom is asked: who is planning for this host right
   * now is waited for, and then the host is needed.
   */
  private Optional<Failure> free(Work work, Connection connection, HostView host) {
    boolean stillUnneeded =
        transactions.inNew(
            () -> {
              queue.confirm(work.lease());
              connections.lockHost(connection.id(), host.id());
              return !needed.isNeeded(connection.id(), host);
            });
    if (!stillUnneeded) {
      return Optional.empty();
    }
    ZoomAnswer<Done> answer = zoom.accounts().freeLicence(connection.credentials(), host.id());
    if (answer.value().isPresent()) {
      transactions.runInNew(
          () -> {
            connections.licenceFreed(connection.id(), host.id());
            audit.write(
                "program", "zoom.licence-freed", "connection " + connection.id(), host.id());
          });
      return Optional.empty();
    }
    return skipped(answer);
  }

  /** Owners and people of other products keep theirs: Zoom refuses, and the next one is tried. */
  private static Optional<Failure> skipped(ZoomAnswer<Done> answer) {
    return Failure.of(answer)
        .filter(failure -> !failure.permanent() || failure.sentence() == Sentence.SCOPE_MISSING);
  }
}
