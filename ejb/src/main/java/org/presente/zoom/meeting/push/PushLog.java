package org.presente.zoom.meeting.push;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.MeetingMade;
import org.presente.zoom.meeting.MeetingPlans;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.domain.RegistrationDecision;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.Push;

/** The database's part of a push: each method is one transaction that holds the lease. */
@Singleton
class PushLog {
  private final MeetingRepository repository;
  private final Connections connections;
  private final MeetingPlans plans;
  private final MeetingSecrets secrets;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Event<MeetingMade> made;
  private final Clock clock;

  @Inject
  PushLog(
      MeetingRepository repository,
      Connections connections,
      MeetingPlans plans,
      MeetingSecrets secrets,
      WorkQueue queue,
      Transactions transactions,
      Event<MeetingMade> made,
      Clock clock) {
    this.repository = repository;
    this.connections = connections;
    this.plans = plans;
    this.secrets = secrets;
    this.queue = queue;
    this.transactions = transactions;
    this.made = made;
    this.clock = clock;
  }

  Optional<PushOrder> read(Work work) {
    return transactions.inNew(
        () ->
            repository
                .find(work.subjectId())
                .flatMap(
                    meeting ->
                        connections
                            .find(meeting.connectionId())
                            .map(connection -> order(work, meeting, connection))));
  }

  private PushOrder order(Work work, MeetingEntity meeting, Connection connection) {
    Push push = meeting.push();
    return new PushOrder(
        meeting.id(),
        work.lease(),
        connection,
        meeting.hostId(),
        push.triedHostId(),
        meeting.zoom().zoomId(),
        meeting.isWanted(),
        push.isInStep(),
        push.desiredRevision(),
        plans.of(meeting));
  }

  /** Before asking for the meeting: whoever comes after a crash looks for it first. */
  void tries(PushOrder order, RegistrationDecision decision) {
    write(
        order,
        meeting -> {
          meeting.triesToMake();
          meeting.registers(decision.registers(), decision.reason().orElse(null));
        });
  }

  void exists(PushOrder order, ZoomMeeting actual) {
    write(
        order,
        meeting -> {
          meeting.hostedBy(actual.facts().hostId());
          meeting.exists(actual.id(), secrets.sealLink(actual.joinUrl()));
        });
  }

  /** Both sides are the same, but for what Zoom would not take. */
  void settled(PushOrder order, ZoomMeeting actual) {
    write(
        order,
        meeting -> {
          boolean first = meeting.zoom().readAt().isEmpty();
          plans.keepAccess(meeting, actual);
          meeting.datesKnown(actual);
          meeting.sent(order.revision(), order.plan().ignored(actual), clock.instant());
          if (first) {
            made.fire(
                new MeetingMade(meeting.id(), meeting.courseId(), meeting.zoom().isRegistered()));
          }
        });
  }

  void deleted(PushOrder order) {
    write(order, meeting -> meeting.deleted(order.revision()));
  }

  void gone(PushOrder order) {
    write(order, MeetingEntity::gone);
  }

  void waits(PushOrder order, Sentence sentence) {
    write(order, meeting -> meeting.waits(sentence));
  }

  void failed(PushOrder order, Sentence sentence, String incident) {
    write(order, meeting -> meeting.failed(sentence, incident));
  }

  private void write(PushOrder order, Consumer<MeetingEntity> change) {
    transactions.runInNew(
        () -> {
          queue.confirm(order.lease());
          repository.locked(order.meetingId()).ifPresent(change);
        });
  }
}
