package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.host.attendance.domain.session.EvidenceRead;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.report.domain.ReadSchedule;
import org.presente.zoom.report.domain.Rows;
import org.presente.zoom.report.persistence.InstanceReadEntity;
import org.presente.zoom.report.persistence.ReportRepository;
import org.presente.zoom.report.persistence.ZoomInstanceEntity;

/**
 * Reads one run's participants, again and again until the last read of the schedule. Where Zoom
 * refuses reports, what webhooks told of the run counts at once; where a report is merely not
 * there, only at the last read, because until then it may come. Attendance is not given up because
 * a connection is broken: it is read when it works again.
 */
@Singleton
class ReadHandler implements WorkHandler {
  static final String KIND = "zoom.report.read";

  private static final Duration WHILE_BROKEN = Duration.ofMinutes(30);

  private final ReportRepository repository;
  private final Meetings meetings;
  private final Connections connections;
  private final ConnectionHealth health;
  private final ParticipantSource source;
  private final LiveParticipants live;
  private final Evidences evidences;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  ReadHandler(
      ReportRepository repository,
      Meetings meetings,
      Connections connections,
      ConnectionHealth health,
      ParticipantSource source,
      LiveParticipants live,
      Evidences evidences,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.connections = connections;
    this.health = health;
    this.source = source;
    this.live = live;
    this.evidences = evidences;
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
    return transactions
        .inNew(() -> repository.find(work.subjectId()).flatMap(this::target))
        .map(target -> read(work, target))
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Target> target(ZoomInstanceEntity instance) {
    return meetings
        .find(instance.meetingId())
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(found -> new Target(instance.uuid(), instance.endedAt(), meeting, found)));
  }

  private WorkOutcome read(Work work, Target target) {
    ZoomAnswer<List<ZoomParticipant>> answer =
        source.read(target.meeting().kind(), target.connection().credentials(), target.uuid());
    health.note(target.connection().id(), answer);
    Instant now = clock.instant();
    if (answer.value().isPresent()) {
      return recorded(work, target, answer.value().get(), now);
    }
    if (answer instanceof ZoomAnswer.Gone<?>) {
      return recorded(work, target, isLastRead(target, now) ? toldLive(target) : List.of(), now);
    }
    if (answer instanceof ZoomAnswer.Refused<?>) {
      List<ZoomParticipant> told = toldLive(target);
      if (Rows.areReady(told)) {
        return recorded(work, target, told, now);
      }
    }
    Failure failure = Failure.of(answer).orElseThrow();
    write(work, instance -> instance.waits(failure.sentence()));
    return WorkOutcome.retryLater(
        failure.permanent() ? WHILE_BROKEN : failure.after(), failure.reason());
  }

  /** What Zoom has not reported by then it never will. */
  private static boolean isLastRead(Target target, Instant now) {
    return ReadSchedule.next(target.endedAt(), now).isEmpty();
  }

  private List<ZoomParticipant> toldLive(Target target) {
    return transactions.inNew(
        () -> live.of(target.meeting().id(), target.uuid(), target.endedAt()));
  }

  private WorkOutcome recorded(
      Work work, Target target, List<ZoomParticipant> participants, Instant now) {
    List<PresenceRow> rows = Rows.of(target.uuid(), target.meeting().hostId(), participants);
    EvidenceRead read = EvidenceRead.of(now, rows);
    write(
        work,
        instance -> {
          Rows.end(participants).ifPresent(end -> instance.ends(end, false));
          instance.read(evidences.judge(instance, read, now));
          if (rows.isEmpty() && instance.problem().isEmpty()) {
            instance.waits(Sentence.REPORT_NOT_READY);
          }
          repository.add(new InstanceReadEntity(instance.id(), read));
          evidences.record(target.meeting(), instance, rows);
        });
    Instant end =
        transactions.inNew(() -> repository.find(work.subjectId()).orElseThrow().endedAt());
    return ReadSchedule.next(end, now)
        .map(wait -> WorkOutcome.retryLater(wait, "the next read of the schedule"))
        .orElseGet(WorkOutcome::done);
  }

  private void write(Work work, Consumer<ZoomInstanceEntity> change) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.find(work.subjectId()).ifPresent(change);
        });
  }

  private record Target(
      String uuid, Instant endedAt, MeetingFacts meeting, Connection connection) {}
}
