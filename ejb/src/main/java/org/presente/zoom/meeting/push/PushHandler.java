package org.presente.zoom.meeting.push;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.presente.host.audit.Incidents;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.meeting.MeetingEditor;

/** Brings one meeting's wish to Zoom. */
@Singleton
class PushHandler implements WorkHandler {
  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 7;

  private static final Set<Sentence> OF_THE_PRIVILEGE =
      EnumSet.of(Sentence.REQUEST_REFUSED, Sentence.PLAN_TOO_LOW);

  private final PushLog log;
  private final PushSteps steps;
  private final ConnectionHealth health;
  private final Incidents incidents;

  @Inject
  PushHandler(PushLog log, PushSteps steps, ConnectionHealth health, Incidents incidents) {
    this.log = log;
    this.steps = steps;
    this.health = health;
    this.incidents = incidents;
  }

  @Override
  public String kind() {
    return MeetingEditor.PUSH;
  }

  @Override
  public WorkOutcome handle(Work work) {
    return log.read(work).map(order -> push(work, order)).orElseGet(WorkOutcome::done);
  }

  private WorkOutcome push(Work work, PushOrder order) {
    if (order.settled()) {
      return WorkOutcome.done();
    }
    ZoomAnswer<?> answer = order.wanted() ? steps.keep(order) : steps.delete(order);
    if (answer instanceof ZoomAnswer.Gone<?> gone) {
      return gone(work, order, gone);
    }
    health.note(order.connection().id(), answer);
    return Failure.of(answer)
        .map(failure -> fail(work, order, failure))
        .orElseGet(WorkOutcome::done);
  }

  /** Without a meeting that could be gone it is the host whom Zoom does not know. */
  private WorkOutcome gone(Work work, PushOrder order, ZoomAnswer.Gone<?> answer) {
    if (order.zoomId().isPresent()) {
      log.gone(order);
      return WorkOutcome.done();
    }
    String reason = "Zoom does not know the host, code " + answer.code();
    return fail(work, order, Failure.giveUp(Sentence.HOST_UNUSABLE, reason));
  }

  private WorkOutcome fail(Work work, PushOrder order, Failure failure) {
    if (failure.permanent()) {
      String incident = incidents.report(MeetingEditor.PUSH, failure.reason());
      log.failed(order, sentence(order, failure), incident);
      return WorkOutcome.giveUp(failure.reason(), incident);
    }
    log.waits(order, failure.sentence());
    return WorkOutcome.retryLater(backOff(work, failure), failure.reason());
  }

  /** Who schedules for others is told first of what the other may have taken back. */
  private static Sentence sentence(PushOrder order, Failure failure) {
    return order.credentials().isAnother(order.hostId())
            && OF_THE_PRIVILEGE.contains(failure.sentence())
        ? Sentence.SCHEDULING_NOT_ALLOWED
        : failure.sentence();
  }

  /** What Zoom asks for at least, and longer with each try of an outage. */
  private static Duration backOff(Work work, Failure failure) {
    Duration growing =
        FIRST_BACK_OFF.multipliedBy(1L << Math.min(work.attempt() - 1, MOST_DOUBLINGS));
    return growing.compareTo(failure.after()) > 0 ? growing : failure.after();
  }
}
