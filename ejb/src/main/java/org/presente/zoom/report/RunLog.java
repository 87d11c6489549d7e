package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.SessionWindow;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.live.LiveLog;
import org.presente.zoom.live.LiveRun;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.report.domain.ReadSchedule;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.ZoomInstanceEntity;
import org.presente.zoom.report.persistence.ZoomInstanceEntity.State;

/** Keeps found runs, assigns them to the class, and lets each be read by itself. */
@Singleton
class RunLog {
  private final ReportRepository repository;
  private final Meetings meetings;
  private final LiveLog live;
  private final Evidences evidences;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  RunLog(
      ReportRepository repository,
      Meetings meetings,
      LiveLog live,
      Evidences evidences,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.live = live;
    this.evidences = evidences;
    this.queue = queue;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Takes in what a list and the live log tell of a meeting's runs; also tries once more to find
   * the class of those that have none. The list's word on when a run ended counts more than what
   * was told live, and that more than a list without ends.
   *
   * @return whether anybody knows of a run
   */
  boolean learn(Work work, MeetingFacts asked, List<Run> listed) {
    return transactions.inNew(
        () -> {
          queue.confirm(work.lease());
          List<Run> told = merged(listed, live.endedRuns(asked.id()));
          Map<String, ZoomInstanceEntity> known =
              repository.ofMeeting(asked.id()).stream()
                  .collect(Collectors.toMap(ZoomInstanceEntity::uuid, Function.identity()));
          if (told.stream().anyMatch(run -> isNews(run, known.get(run.uuid())))
              || known.values().stream().anyMatch(run -> run.state() == State.HELD)) {
            record(meetings.find(asked.id()).orElseThrow(), told, known);
          }
          return !told.isEmpty();
        });
  }

  private static List<Run> merged(List<Run> listed, List<LiveRun> seen) {
    Map<String, Run> runs =
        listed.stream().collect(Collectors.toMap(Run::uuid, Function.identity(), (a, b) -> a));
    seen.stream()
        .filter(it -> !runs.containsKey(it.uuid()) || runs.get(it.uuid()).end().isEmpty())
        .map(it -> new Run(it.uuid(), it.start(), Optional.of(it.end())))
        .forEach(run -> runs.put(run.uuid(), run));
    return List.copyOf(runs.values());
  }

  private static boolean isNews(Run run, ZoomInstanceEntity known) {
    return known == null || (!known.isEndKnown() && run.end().isPresent());
  }

  private void record(MeetingFacts meeting, List<Run> runs, Map<String, ZoomInstanceEntity> known) {
    runs.forEach(run -> keep(meeting, run, Optional.ofNullable(known.get(run.uuid()))));
    assign(meeting);
  }

  /** Each run that belongs to no class yet goes to the nearest of the schedule in force. */
  private void assign(MeetingFacts meeting) {
    Map<String, MeetingFacts> classes =
        meetings.classes(meeting.id()).stream()
            .collect(Collectors.toMap(it -> it.classKey(it.start()), Function.identity()));
    Map<String, ZoomInstanceEntity> held =
        repository.ofMeeting(meeting.id()).stream()
            .filter(instance -> instance.state() == State.HELD)
            .collect(Collectors.toMap(ZoomInstanceEntity::uuid, Function.identity()));
    SessionWindow.DEFAULT
        .assign(
            classes.entrySet().stream().map(it -> scheduled(it.getKey(), it.getValue())).toList(),
            held.values().stream().map(RunLog::span).toList())
        .sessions()
        .forEach((key, runs) -> runs.forEach(run -> assign(classes.get(key), held.get(run.key()))));
  }

  private static Occurrence scheduled(String key, MeetingFacts meeting) {
    return Occurrence.of(key, meeting.start(), meeting.end());
  }

  private static InstanceSpan span(ZoomInstanceEntity run) {
    return InstanceSpan.of(run.uuid(), run.startedAt(), run.endedAt());
  }

  private void keep(MeetingFacts meeting, Run run, Optional<ZoomInstanceEntity> known) {
    ZoomInstanceEntity instance = known.orElseGet(() -> added(meeting, run));
    run.end()
        .ifPresent(
            end -> {
              instance.ends(end, true);
              meetings.ended(meeting.id(), end);
            });
  }

  private ZoomInstanceEntity added(MeetingFacts meeting, Run run) {
    ZoomInstanceEntity instance = new ZoomInstanceEntity(meeting.id(), run.uuid(), run.start());
    instance.ends(guessedEnd(meeting, run), false);
    return repository.add(instance);
  }

  /** Until the rows tell the last leave. */
  private static Instant guessedEnd(MeetingFacts meeting, Run run) {
    return meeting
        .lastEndedAt()
        .filter(run.start()::isBefore)
        .orElseGet(() -> run.start().plus(meeting.duration()));
  }

  private void assign(MeetingFacts meeting, ZoomInstanceEntity instance) {
    instance.assign(meeting.start(), meeting.end());
    evidences.pending(meeting, instance);
    Duration wait =
        ReadSchedule.next(instance.endedAt(), instance.endedAt())
            .map(instance.endedAt()::plus)
            .map(when -> Duration.between(clock.instant(), when))
            .filter(left -> !left.isNegative())
            .orElse(Duration.ZERO);
    queue.enqueue(ReadHandler.KIND, Long.toString(instance.id()), wait);
  }
}
