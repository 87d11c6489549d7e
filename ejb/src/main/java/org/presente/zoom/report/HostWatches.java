package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.WatchEntity;

/** The watched classes of a host. */
@Singleton
class HostWatches {
  private final Meetings meetings;
  private final ReportRepository repository;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  HostWatches(
      Meetings meetings, ReportRepository repository, WorkQueue queue, Transactions transactions) {
    this.meetings = meetings;
    this.repository = repository;
    this.queue = queue;
    this.transactions = transactions;
  }

  /**
   * @param lookedAt when it was time to look
   */
  record Watched(long watchId, MeetingFacts meeting, Instant start, Instant lookedAt) {}

  /** Those that it is time to look for; inside the caller's transaction. */
  List<Watched> waiting(long connectionId, String hostId) {
    List<WatchEntity> due =
        repository.watches(meetings.ofHost(connectionId, hostId)).stream()
            .filter(WatchEntity::isWaiting)
            .toList();
    Map<Long, MeetingFacts> own =
        meetings.all(due.stream().map(WatchEntity::meetingId).distinct().toList()).stream()
            .collect(Collectors.toMap(MeetingFacts::id, Function.identity()));
    return due.stream().map(watch -> watched(watch, own.get(watch.meetingId()))).toList();
  }

  private static Watched watched(WatchEntity watch, MeetingFacts meeting) {
    return new Watched(watch.id(), meeting, watch.scheduledStart(), watch.lookedAt().orElseThrow());
  }

  /**
   * The list has answered.
   *
   * @param alone classes whose meetings have to be asked for by themselves
   */
  void answered(Work work, List<Watched> waiting, Predicate<WatchEntity> alone) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          for (Watched one : waiting) {
            repository.watch(one.watchId()).ifPresent(watch -> answered(watch, one, alone));
          }
        });
  }

  private void answered(WatchEntity watch, Watched asked, Predicate<WatchEntity> alone) {
    watch.answered(asked.lookedAt());
    if (alone.test(watch)) {
      queue.enqueue(FindHandler.KIND, watch.meetingId());
    }
  }

  boolean hasRun(WatchEntity watch) {
    return !repository.ofClass(watch.meetingId(), watch.scheduledStart()).isEmpty();
  }
}
