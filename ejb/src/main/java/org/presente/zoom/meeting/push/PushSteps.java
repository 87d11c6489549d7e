package org.presente.zoom.meeting.push;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomGatherings;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.api.ZoomUser;
import org.presente.zoom.meeting.domain.MeetingPlan;
import org.presente.zoom.meeting.domain.RegistrationDecision;
import org.presente.zoom.meeting.domain.SeriesPlan.Change;

/**
 * The calls of a push, in an order that may be broken off anywhere: try to make is written down
 * first, then made, then that it exists, then both sides are compared.
 */
@Singleton
class PushSteps {
  private static final Duration CATCHES_UP = Duration.ofSeconds(5);

  /** "You cannot delete this meeting since it is in progress." */
  private static final int IN_PROGRESS = 3002;

  private static final Duration WHILE_IT_RUNS = Duration.ofMinutes(5);

  private final ZoomGateway zoom;
  private final PushLog log;

  @Inject
  PushSteps(ZoomGateway zoom, PushLog log) {
    this.zoom = zoom;
    this.log = log;
  }

  private ZoomGatherings calls(PushOrder order) {
    return zoom.of(order.plan().format().kind());
  }

  /** Makes or changes the meeting. Gone means that it was deleted on Zoom. */
  ZoomAnswer<Done> keep(PushOrder order) {
    if (order.zoomId().isPresent()) {
      return calls(order)
          .get(order.credentials(), order.zoomId().get())
          .then(actual -> change(order, actual));
    }
    return earlier(order)
        .then(found -> found.isPresent() ? adopt(order, found.get()) : make(order));
  }

  ZoomAnswer<Done> delete(PushOrder order) {
    ZoomAnswer<Optional<Long>> target =
        order.zoomId().isPresent()
            ? new ZoomAnswer.Ok<>(order.zoomId())
            : earlier(order).map(found -> found.map(ListedMeeting::id));
    ZoomAnswer<Done> answer =
        target.then(
            id ->
                id.map(number -> calls(order).delete(order.credentials(), number, Optional.empty()))
                    .orElseGet(() -> new ZoomAnswer.Ok<>(Done.DONE)));
    if (answer.value().isPresent() || answer instanceof ZoomAnswer.Gone<Done>) {
      log.deleted(order);
      return new ZoomAnswer.Ok<>(Done.DONE);
    }
    return afterClass(answer);
  }

  /** Nobody is thrown out of a class: the meeting goes when it is over. */
  private static ZoomAnswer<Done> afterClass(ZoomAnswer<Done> answer) {
    return answer instanceof ZoomAnswer.Refused<Done> refused
            && refused.error().code() == IN_PROGRESS
        ? new ZoomAnswer.RetryLater<>(WHILE_IT_RUNS, Busy.RESOURCE, "the meeting is in progress")
        : answer;
  }

  /** What an earlier push made without learning it, found by our code. */
  private ZoomAnswer<Optional<ListedMeeting>> earlier(PushOrder order) {
    if (order.triedHostId().isEmpty()) {
      return new ZoomAnswer.Ok<>(Optional.empty());
    }
    return calls(order)
        .ofHost(order.credentials(), order.triedHostId().get())
        .map(listed -> ours(order, listed));
  }

  /** People copy meetings on Zoom, code and all: the oldest is ours. */
  private static Optional<ListedMeeting> ours(PushOrder order, List<ListedMeeting> listed) {
    return listed.stream()
        .filter(meeting -> order.plan().code().isIn(meeting.agenda()))
        .min(
            Comparator.comparing((ListedMeeting it) -> it.createdAt().orElse(Instant.MAX))
                .thenComparing(ListedMeeting::id));
  }

  private ZoomAnswer<Done> adopt(PushOrder order, ListedMeeting found) {
    return calls(order)
        .get(order.credentials(), found.id())
        .then(
            actual -> {
              log.exists(order, actual);
              return change(order, actual);
            });
  }

  private ZoomAnswer<Done> make(PushOrder order) {
    return zoom.user(order.credentials(), order.hostId())
        .map(host -> decision(order.plan(), host))
        .then(decision -> make(order, decision));
  }

  private static RegistrationDecision decision(MeetingPlan plan, ZoomUser host) {
    return RegistrationDecision.toMake(
        plan.options().registration(), host.licence(), plan.schedule());
  }

  private ZoomAnswer<Done> make(PushOrder order, RegistrationDecision decision) {
    log.tries(order, decision);
    PushOrder decided = order.withPlan(order.plan().registered(decision.registers()));
    return calls(order)
        .create(order.credentials(), order.hostId(), decided.plan().toCreate())
        .then(
            made -> {
              log.exists(decided, made);
              return soon(settle(decided, made.id()));
            });
  }

  /** A meeting that was made a moment ago is not gone: Zoom has not caught up with itself. */
  private static ZoomAnswer<Done> soon(ZoomAnswer<Done> answer) {
    return answer instanceof ZoomAnswer.Gone<Done>
        ? new ZoomAnswer.RetryLater<>(CATCHES_UP, Busy.CALL, "the new meeting cannot be read yet")
        : answer;
  }

  private ZoomAnswer<Done> change(PushOrder order, ZoomMeeting actual) {
    MeetingRequest changes = order.plan().changes(actual);
    if (changes.isEmpty()) {
      return dates(order, actual);
    }
    return calls(order)
        .update(order.credentials(), order.hostId(), actual.id(), Optional.empty(), changes)
        .then(done -> settle(order, actual.id()));
  }

  /** Zoom drops locked settings and past starts without a word: only reading tells. */
  private ZoomAnswer<Done> settle(PushOrder order, long zoomId) {
    return calls(order).get(order.credentials(), zoomId).then(actual -> dates(order, actual));
  }

  /** One write for each date that differs; where the host's day is full, the rest waits. */
  private ZoomAnswer<Done> dates(PushOrder order, ZoomMeeting actual) {
    List<Change> changes =
        order.plan().series().map(series -> series.changes(actual)).orElseGet(List::of);
    ZoomAnswer<Done> answer = new ZoomAnswer.Ok<>(Done.DONE);
    for (Change change : changes) {
      answer = answer.then(done -> write(order, actual.id(), change));
    }
    return answer.then(
        done ->
            changes.isEmpty()
                ? settled(order, new ZoomAnswer.Ok<>(actual))
                : settled(order, calls(order).get(order.credentials(), actual.id())));
  }

  private ZoomAnswer<Done> write(PushOrder order, long zoomId, Change change) {
    if (change instanceof Change.Move move) {
      // In UTC: a time zone is not among the members that Zoom takes of one occurrence.
      MeetingRequest request =
          MeetingRequest.empty()
              .field("start_time", move.start().truncatedTo(ChronoUnit.SECONDS).toString())
              .duration(move.duration());
      return calls(order)
          .update(
              order.credentials(),
              order.hostId(),
              zoomId,
              Optional.of(move.occurrenceId()),
              request);
    }
    return calls(order).delete(order.credentials(), zoomId, Optional.of(change.occurrenceId()));
  }

  private ZoomAnswer<Done> settled(PushOrder order, ZoomAnswer<ZoomMeeting> read) {
    return read.map(
        actual -> {
          log.settled(order, actual);
          return Done.DONE;
        });
  }
}
