package org.presente.zoom.sync;

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
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/**
 * Reads one meeting in full and takes over what Zoom has. A meeting unknown to Zoom is gone; one
 * that was gone and is there again comes back to its lesson.
 */
@Singleton
class FullReadHandler implements WorkHandler {
  private final Meetings meetings;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  FullReadHandler(
      Meetings meetings,
      Connections connections,
      ZoomGateway zoom,
      WorkQueue queue,
      Transactions transactions) {
    this.meetings = meetings;
    this.connections = connections;
    this.zoom = zoom;
    this.queue = queue;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return FullReads.KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    return transactions
        .inNew(() -> target(work.subjectId()))
        .map(target -> read(work, target))
        .orElseGet(WorkOutcome::done);
  }

  private Optional<Target> target(long meetingId) {
    return meetings
        .find(meetingId)
        .filter(meeting -> meeting.current() && meeting.zoomId().isPresent())
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(connection -> new Target(meeting, connection)));
  }

  private WorkOutcome read(Work work, Target target) {
    MeetingFacts meeting = target.meeting();
    ZoomAnswer<ZoomMeeting> answer =
        zoom.of(meeting.kind())
            .get(target.connection().credentials(), meeting.zoomId().orElseThrow());
    if (answer instanceof ZoomAnswer.Gone<ZoomMeeting>) {
      record(work, () -> meetings.gone(meeting.id(), meeting.revision()));
      return WorkOutcome.done();
    }
    answer
        .value()
        .ifPresent(
            actual ->
                record(work, () -> meetings.observed(meeting.id(), meeting.revision(), actual)));
    return Failure.of(answer).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }

  private void record(Work work, Runnable change) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          change.run();
        });
  }

  private record Target(MeetingFacts meeting, Connection connection) {}
}
