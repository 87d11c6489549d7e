package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.recording.ZoomRecording;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.recording.persistence.RecordingEntity;
import org.presente.zoom.recording.persistence.RecordingRepository;

/**
 * Looks at one recording by its uuid: that a list or an event lacks it is believed only when Zoom
 * itself says that there is none.
 */
@Singleton
class LookHandler implements WorkHandler {
  static final String KIND = "zoom.recording.look";

  private final RecordingRepository repository;
  private final Meetings meetings;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final RecordingLog log;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  LookHandler(
      RecordingRepository repository,
      Meetings meetings,
      Connections connections,
      ZoomGateway zoom,
      RecordingLog log,
      WorkQueue queue,
      Transactions transactions) {
    this.repository = repository;
    this.meetings = meetings;
    this.connections = connections;
    this.zoom = zoom;
    this.log = log;
    this.queue = queue;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    return transactions
        .inNew(() -> repository.find(work.subjectId()).flatMap(this::target))
        .map(target -> look(work, target))
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Target> target(RecordingEntity recording) {
    return meetings
        .find(recording.meetingId())
        .flatMap(meeting -> connections.find(meeting.connectionId()))
        .map(found -> new Target(recording.uuid(), found));
  }

  private WorkOutcome look(Work work, Target target) {
    ZoomAnswer<ZoomRecording> answer =
        zoom.recordings().of(target.connection().credentials(), target.uuid());
    if (answer instanceof ZoomAnswer.Gone<?>) {
      write(work, Optional.empty());
    } else {
      answer.value().ifPresent(found -> write(work, Optional.of(found)));
    }
    return FindRecordings.isSwitchedOff(answer)
        ? WorkOutcome.done()
        : Failure.of(answer).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }

  private void write(Work work, Optional<ZoomRecording> found) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.find(work.subjectId()).ifPresent(recording -> log.look(recording, found));
        });
  }

  private record Target(String uuid, Connection connection) {}
}
