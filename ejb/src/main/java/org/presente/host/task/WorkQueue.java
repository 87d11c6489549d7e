package org.presente.host.task;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkRepository;
import org.presente.host.task.persistence.WorkState;

/** The durable queue. To be called inside the transaction of the change that needs the work. */
@Singleton
public class WorkQueue {
  private final WorkRepository repository;
  private final Clock clock;
  private final Event<WorkEnqueued> enqueued;

  @Inject
  public WorkQueue(WorkRepository repository, Clock clock, Event<WorkEnqueued> enqueued) {
    this.repository = repository;
    this.clock = clock;
    this.enqueued = enqueued;
  }

  /** Asks for work as soon as the transaction is committed. */
  public void enqueue(String kind, String subject) {
    enqueue(kind, subject, Duration.ZERO);
  }

  /** As {@link #enqueue(String, String)} for the entity with this id. */
  public void enqueue(String kind, long subjectId) {
    enqueue(kind, Long.toString(subjectId));
  }

  /** As {@link #enqueue(String, long)} for many at once, with a few queries for all of them. */
  public void enqueueAll(String kind, List<Long> subjectIds) {
    Instant now = clock.instant();
    List<String> subjects = subjectIds.stream().distinct().map(Object::toString).toList();
    Map<String, WorkItem> known =
        repository.find(kind, subjects).stream()
            .collect(Collectors.toMap(WorkItem::subject, Function.identity()));
    known.values().forEach(item -> item.wantAgain(now));
    repository.addAll(
        subjects.stream()
            .filter(subject -> !known.containsKey(subject))
            .map(subject -> new WorkItem(kind, subject, now, now))
            .toList());
    if (!subjects.isEmpty()) {
      enqueued.fire(new WorkEnqueued(kind));
    }
  }

  /**
   * Asks for work after a delay. Work already waiting under the same kind and subject is moved
   * forward, never backward.
   */
  public void enqueue(String kind, String subject, Duration delay) {
    Instant notBefore = clock.instant().plus(delay);
    repository
        .find(kind, subject)
        .ifPresentOrElse(
            item -> item.wantAgain(notBefore),
            () -> repository.add(new WorkItem(kind, subject, clock.instant(), notBefore)));
    if (delay.isZero()) {
      enqueued.fire(new WorkEnqueued(kind));
    }
  }

  /** Whether that work waits for its time or runs: asking for it now would cut its pause short. */
  public boolean isUnderWay(String kind, String subject) {
    return repository
        .find(kind, subject)
        .filter(item -> item.state() == WorkState.WAITING || item.state() == WorkState.RUNNING)
        .isPresent();
  }

  /**
   * Holds the lease to the end of the current transaction.
   *
   * @throws StaleLease when somebody else has taken the work over
   */
  public void confirm(Lease lease) {
    if (!repository.holds(lease.workId(), lease.fence())) {
      throw new StaleLease(lease);
    }
  }
}
