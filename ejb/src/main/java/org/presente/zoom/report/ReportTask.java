package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.report.domain.ReadSchedule;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.WatchEntity;

/** Watches classes that have begun, and lets their runs be looked for when it is time. */
@Singleton
class ReportTask implements ScheduledTask {
  /** Runs appear in Zoom's lists with hours of delay. */
  private static final Duration BEHIND = Duration.ofDays(7);

  /** After the tool was off: as far as Zoom lists runs at once. */
  private static final Duration FAR_BEHIND = Duration.ofDays(28);

  private static final Duration UNANSWERED = Duration.ofDays(1);

  /** A class may start before its time, or be tried out the day before. */
  private static final Duration AHEAD = Duration.ofHours(1);

  private final Meetings meetings;
  private final ReportRepository repository;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  ReportTask(Meetings meetings, ReportRepository repository, WorkQueue queue, Clock clock) {
    this.meetings = meetings;
    this.repository = repository;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "zoom.report";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(60);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(
        () -> {
          Instant now = clock.instant();
          List<MeetingFacts> begun = meetings.scheduledBetween(since(lease, now), now.plus(AHEAD));
          watch(begun);
          look(begun, now);
        });
    return "";
  }

  /** Also what has begun since the task last ran well. */
  private static Instant since(TaskLease lease, Instant now) {
    Instant farthest = now.minus(FAR_BEHIND);
    Instant nearest = now.minus(BEHIND);
    return lease
        .wellUntil()
        .map(until -> until.minus(AHEAD))
        .map(until -> until.isBefore(nearest) ? until : nearest)
        .filter(farthest::isBefore)
        .orElse(farthest);
  }

  private void watch(List<MeetingFacts> begun) {
    Set<String> watched =
        repository.watches().stream()
            .map(watch -> name(watch.meetingId(), watch.scheduledStart()))
            .collect(Collectors.toSet());
    begun.stream()
        .filter(meeting -> !watched.contains(name(meeting.id(), meeting.start())))
        .forEach(
            meeting ->
                repository.add(new WatchEntity(meeting.id(), meeting.start(), meeting.end())));
  }

  private static String name(long meetingId, Instant start) {
    return meetingId + "@" + start;
  }

  private void look(List<MeetingFacts> begun, Instant now) {
    Map<Long, MeetingFacts> byId =
        begun.stream()
            .collect(Collectors.toMap(MeetingFacts::id, Function.identity(), (a, b) -> a));
    for (WatchEntity watch : repository.watches()) {
      Stream.ofNullable(byId.get(watch.meetingId()))
          .flatMap(meeting -> meeting.lastEndedAt().stream())
          .forEach(watch::sawEnd);
      if (!watch.nextLook().isAfter(now)) {
        lookFor(watch, Optional.ofNullable(byId.get(watch.meetingId())));
        again(watch, now);
      }
    }
  }

  /** With the host's other classes; what is off the schedule, by itself. */
  private void lookFor(WatchEntity watch, Optional<MeetingFacts> meeting) {
    meeting
        .filter(it -> !it.hostId().isEmpty())
        .ifPresentOrElse(
            it -> queue.enqueue(HostHandler.KIND, HostHandler.subject(it)),
            () -> queue.enqueue(FindHandler.KIND, watch.meetingId()));
  }

  private void again(WatchEntity watch, Instant now) {
    Instant last = watch.scheduledEnd().plus(BEHIND);
    Optional<Instant> next = ReadSchedule.next(watch.scheduledEnd(), now).map(now::plus);
    if (next.isPresent() || now.isBefore(last)) {
      watch.looked(now, next.orElse(last));
    } else if (watch.isAnswered() || now.isAfter(watch.scheduledEnd().plus(FAR_BEHIND))) {
      repository.remove(watch);
    } else {
      watch.looked(now, now.plus(UNANSWERED));
    }
  }
}
