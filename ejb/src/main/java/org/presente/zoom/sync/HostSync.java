package org.presente.zoom.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.database.Transactions;
import org.presente.host.task.TaskLease;
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.ListedMeeting.Kind;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.series.BusyTimes;
import org.presente.zoom.sync.domain.Desired;
import org.presente.zoom.sync.domain.Listing;
import org.presente.zoom.sync.domain.SyncAction;
import org.presente.zoom.sync.domain.SyncPlanner;

/** Compares one host's meetings with Zoom's lists: list, plan, then apply in one transaction. */
@Singleton
class HostSync {
  private final ZoomGateway zoom;
  private final Meetings meetings;
  private final Connections connections;
  private final ConnectionHealth health;
  private final FullReads reads;
  private final BusyTimes busyTimes;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  HostSync(
      ZoomGateway zoom,
      Meetings meetings,
      Connections connections,
      ConnectionHealth health,
      FullReads reads,
      BusyTimes busyTimes,
      Transactions transactions,
      Clock clock) {
    this.zoom = zoom;
    this.meetings = meetings;
    this.connections = connections;
    this.health = health;
    this.reads = reads;
    this.busyTimes = busyTimes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a tick did for one host. */
  record Result(int changes, Optional<Failure> failure) {}

  Result sync(HostMeetings host, TaskLease lease) {
    Instant begun = clock.instant();
    ZoomAnswer<List<ListedMeeting>> scheduled = scheduled(host);
    ZoomAnswer<List<ListedMeeting>> live = live(host, scheduled, begun);
    health.note(host.connection().id(), scheduled);
    List<SyncAction> actions =
        scheduled.value().map(rows -> plan(host, rows, begun)).orElse(List.of());
    lease.write(
        () -> {
          // The host's row before its meetings', as when somebody saves.
          scheduled
              .value()
              .ifPresent(
                  rows -> {
                    connections.listed(host.connection().id(), host.hostId(), begun);
                    keepTimes(host, rows, begun);
                  });
          actions.forEach(this::apply);
          live.value().ifPresent(rows -> applyRunning(host, rows));
        });
    int changes = (int) actions.stream().filter(it -> !(it instanceof SyncAction.Nothing)).count();
    return new Result(changes, Failure.of(scheduled).or(() -> Failure.of(live)));
  }

  /** Keeps when a host is taken of whom nothing is compared. */
  void look(HostMeetings host) {
    Instant begun = clock.instant();
    ZoomAnswer<List<ListedMeeting>> scheduled = scheduled(host);
    health.note(host.connection().id(), scheduled);
    transactions.runInNew(() -> scheduled.value().ifPresent(rows -> keepTimes(host, rows, begun)));
  }

  private void keepTimes(HostMeetings host, List<ListedMeeting> rows, Instant begun) {
    busyTimes.listed(host.connection().id(), host.hostId(), host.otherTimes(rows, begun));
  }

  /** Meetings and, where the host can have some, webinars. */
  private ZoomAnswer<List<ListedMeeting>> scheduled(HostMeetings host) {
    ZoomAnswer<List<ListedMeeting>> meetings = list(host, Kind.SCHEDULED);
    return host.hasWebinars() || host.licensed()
        ? meetings.then(rows -> webinars(host).map(more -> joined(rows, more)))
        : meetings;
  }

  /** Where none is ours, that Zoom refuses the list is no reason to know nothing. */
  private ZoomAnswer<List<ListedMeeting>> webinars(HostMeetings host) {
    ZoomAnswer<List<ListedMeeting>> listed =
        zoom.webinars().ofHost(host.connection().credentials(), host.hostId());
    return listed instanceof ZoomAnswer.Refused<?> && !host.hasWebinars()
        ? new ZoomAnswer.Ok<>(List.of())
        : listed;
  }

  private static List<ListedMeeting> joined(List<ListedMeeting> one, List<ListedMeeting> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** What could not be listed is not known: nothing ends because a call failed. */
  private ZoomAnswer<List<ListedMeeting>> live(
      HostMeetings host, ZoomAnswer<List<ListedMeeting>> scheduled, Instant begun) {
    if (scheduled.value().isEmpty()) {
      return scheduled;
    }
    return host.mayRun(begun) ? list(host, Kind.LIVE) : new ZoomAnswer.Ok<>(List.of());
  }

  private ZoomAnswer<List<ListedMeeting>> list(HostMeetings host, Kind kind) {
    return zoom.listMeetings(host.connection().credentials(), host.hostId(), kind);
  }

  private static List<SyncAction> plan(HostMeetings host, List<ListedMeeting> rows, Instant begun) {
    return SyncPlanner.plan(
        host.meetings().stream().flatMap(meeting -> desired(meeting).stream()).toList(),
        new Listing(begun, rows));
  }

  private static Optional<Desired> desired(MeetingFacts meeting) {
    return meeting
        .zoomId()
        .map(
            zoomId ->
                new Desired(
                    meeting.id(),
                    meeting.revision(),
                    zoomId,
                    !meeting.exists(),
                    !meeting.inStep(),
                    meeting.timing(),
                    meeting.topic(),
                    meeting.start(),
                    meeting.duration(),
                    meeting.touchedAt()));
  }

  /** What waits to be sent has its own work in the queue already. */
  private void apply(SyncAction action) {
    if (action instanceof SyncAction.TakeOver change) {
      ListedMeeting actual = change.actual();
      meetings.movedOnZoom(
          change.meeting().id(),
          Math.toIntExact(change.meeting().revision()),
          actual.topic(),
          actual.start().orElse(change.meeting().start()),
          actual.duration());
    } else if (action instanceof SyncAction.Missing missing) {
      reads.enqueue(missing.meeting().id());
    } else if (action instanceof SyncAction.Returned returned) {
      reads.enqueue(returned.meeting().id());
    }
  }

  private void applyRunning(HostMeetings host, List<ListedMeeting> live) {
    Set<Long> ids = live.stream().map(ListedMeeting::id).collect(Collectors.toSet());
    for (MeetingFacts meeting : host.meetings()) {
      boolean running =
          meeting.kind() == Gathering.WEBINAR
              ? HostMeetings.mayStillRun(meeting, clock.instant())
              : meeting.zoomId().filter(ids::contains).isPresent();
      if (running == meeting.running()) {
        continue;
      }
      if (!running) {
        // The exact end comes with the reports; pages and links need one now.
        meetings.ended(meeting.id(), clock.instant());
      }
      meetings.runs(meeting.id(), running);
    }
  }
}
