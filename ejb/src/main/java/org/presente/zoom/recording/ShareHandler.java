package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Failure;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.recording.RecordingSharing;
import org.presente.zoom.api.recording.RecordingSharing.Audience;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.recording.persistence.RecordingEntity;
import org.presente.zoom.recording.persistence.RecordingRepository;

/** Makes Zoom share a recording as the course says, and reads back whether it does. */
@Singleton
class ShareHandler implements WorkHandler {
  static final String KIND = "zoom.recording.share";

  private final RecordingRepository repository;
  private final Meetings meetings;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final RecordingLog log;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  ShareHandler(
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
        .map(target -> share(work, target))
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Target> target(RecordingEntity recording) {
    return meetings
        .find(recording.meetingId())
        .flatMap(meeting -> connections.find(meeting.connectionId()))
        .map(found -> new Target(recording.uuid(), recording.isPublished(), found));
  }

  private WorkOutcome share(Work work, Target target) {
    ZoomAnswer<Boolean> answer = changed(target);
    Optional<Failure> failure = Failure.of(answer);
    if (failure.isPresent() && !failure.get().permanent()) {
      return failure.get().outcome();
    }
    write(
        work,
        recording ->
            answer
                .value()
                .filter(open -> recording.isPublished() == target.wanted())
                .ifPresentOrElse(recording::shared, () -> failed(recording, target, answer)));
    return failure.map(Failure::outcome).orElseGet(WorkOutcome::done);
  }

  private ZoomAnswer<Boolean> changed(Target target) {
    ZoomCredentials credentials = target.connection().credentials();
    return zoom.recordings()
        .sharing(credentials, target.uuid())
        .then(
            now ->
                zoom.recordings().share(credentials, target.uuid(), wanted(now, target.wanted())))
        .then(done -> zoom.recordings().sharing(credentials, target.uuid()))
        .map(now -> now.audience() != Audience.NONE);
  }

  /** The passcode and the rest stay what they are. */
  private static RecordingSharing wanted(RecordingSharing now, boolean open) {
    return new RecordingSharing(
        open ? Audience.PUBLICLY : Audience.NONE,
        "",
        now.download(),
        now.signedInOnly(),
        now.onDemand());
  }

  /** Changed here since Zoom was asked: the next work sends that. */
  private void failed(RecordingEntity recording, Target target, ZoomAnswer<Boolean> answer) {
    if (recording.isPublished() == target.wanted()) {
      recording.sharingFailed();
    }
    if (answer instanceof ZoomAnswer.Gone<?>) {
      log.lookAt(recording);
    }
  }

  private void write(Work work, Consumer<RecordingEntity> change) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.find(work.subjectId()).ifPresent(change);
        });
  }

  private record Target(String uuid, boolean wanted, Connection connection) {}
}
