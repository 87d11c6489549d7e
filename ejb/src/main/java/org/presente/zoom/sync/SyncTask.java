package org.presente.zoom.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.series.BusyTimes;

/** Compares every host's meetings with Zoom, once a minute. */
@Singleton
class SyncTask implements ScheduledTask {
  /** Zoom forgets meetings after 30 days; until then they can be moved to another day. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Meetings meetings;
  private final Connections connections;
  private final HostSync hosts;
  private final Lanes lanes;
  private final FullReads reads;
  private final BusyTimes busyTimes;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  SyncTask(
      Meetings meetings,
      Connections connections,
      HostSync hosts,
      Lanes lanes,
      FullReads reads,
      BusyTimes busyTimes,
      Transactions transactions,
      Clock clock) {
    this.meetings = meetings;
    this.connections = connections;
    this.hosts = hosts;
    this.lanes = lanes;
    this.reads = reads;
    this.busyTimes = busyTimes;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "zoom.sync";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(60);
  }

  @Override
  public String run(TaskLease lease) {
    List<HostMeetings> all = transactions.inNew(this::byHost);
    Set<Long> broken = ConcurrentHashMap.newKeySet();
    AtomicInteger changes = new AtomicInteger();
    AtomicInteger failures = new AtomicInteger();
    lanes.forEach(
        all,
        host -> {
          if (broken.contains(host.connection().id())) {
            return;
          }
          HostSync.Result result = hosts.sync(host, lease);
          changes.addAndGet(result.changes());
          result.failure().ifPresent(it -> failures.incrementAndGet());
          result
              .failure()
              .filter(Failure::permanent)
              .ifPresent(it -> broken.add(host.connection().id()));
        });
    // What a broken connection's meetings wait for must not hold up the others' turn.
    lease.write(
        () -> {
          reads.enqueue(
              all.stream().filter(host -> !broken.contains(host.connection().id())).toList());
          forgetUnlisted(all);
        });
    return told(all.size(), changes.get(), failures.get());
  }

  private void forgetUnlisted(List<HostMeetings> all) {
    Set<String> listed =
        all.stream()
            .map(host -> host.connection().id() + "/" + host.hostId())
            .collect(Collectors.toUnmodifiableSet());
    busyTimes.forgetAllBut((connection, host) -> listed.contains(connection + "/" + host));
  }

  private static String told(int hosts, int changes, int failures) {
    return changes == 0 && failures == 0
        ? ""
        : "%d hosts listed, %d changes, %d failures".formatted(hosts, changes, failures);
  }

  /**
   * Hosts first: with thousands of meetings read, each query would look for changes in them all.
   */
  private List<HostMeetings> byHost() {
    Map<Long, Set<String>> licensed = connections.webinarHosts();
    Map<String, List<MeetingFacts>> groups = new LinkedHashMap<>();
    meetings
        .onZoomSince(clock.instant().minus(KEPT))
        .forEach(
            meeting ->
                groups
                    .computeIfAbsent(
                        meeting.connectionId() + "/" + meeting.hostId(), any -> new ArrayList<>())
                    .add(meeting));
    return groups.values().stream().flatMap(group -> host(group, licensed).stream()).toList();
  }

  private Optional<HostMeetings> host(List<MeetingFacts> group, Map<Long, Set<String>> licensed) {
    MeetingFacts first = group.get(0);
    Optional<Connection> connection = connections.find(first.connectionId());
    return connection.map(
        found ->
            new HostMeetings(
                found,
                first.hostId(),
                group,
                licensed.getOrDefault(found.id(), Set.of()).contains(first.hostId())));
  }
}
