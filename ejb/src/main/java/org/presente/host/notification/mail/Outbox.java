package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.database.Transactions;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.task.Work;
import org.presente.host.task.WorkQueue;

/** The database's part of mailing: each method is one transaction that holds the lease. */
@Singleton
class Outbox {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  /** RFC 5321, 4.5.4.1: give-up time of four to five days; a notice is old before. */
  private static final Duration TRIED_FOR = Duration.ofDays(3);

  private final NoticeRepository repository;
  private final Wanted wanted;
  private final WorkQueue queue;
  private final Incidents incidents;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  Outbox(
      NoticeRepository repository,
      Wanted wanted,
      WorkQueue queue,
      Incidents incidents,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.wanted = wanted;
    this.queue = queue;
    this.incidents = incidents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Which mails are to be sent now. One that was being handed over when an earlier try ended stays
   * what it is: nobody knows whether it arrived.
   *
   * @param perMinute the most in a minute, sent ones counted
   */
  List<Long> begin(Work work, int perMinute) {
    return transactions.inNew(
        () -> {
          queue.confirm(work.lease());
          Instant now = clock.instant();
          repository.handed().forEach(notice -> notice.unsure(now, incident(notice)));
          long sent = repository.sentSince(now.minus(Duration.ofMinutes(1)));
          int left = (int) Math.max(0, perMinute - sent);
          return left == 0 ? List.of() : repository.due(now, left);
        });
  }

  private String incident(DeliveryEntity notice) {
    return incidents.report(
        "notification.mail",
        "The mail server had not answered for notice " + notice.id() + "; it is not sent again");
  }

  /** The letter, if it is still worth sending; else it is written down why not. */
  Optional<Letter> letter(Work work, long id) {
    return transactions.inNew(
        () -> {
          queue.confirm(work.lease());
          return waiting(id).flatMap(this::letter);
        });
  }

  private Optional<Letter> letter(DeliveryEntity notice) {
    Optional<String> objection = wanted.objection(notice);
    objection.ifPresent(why -> notice.skip(clock.instant(), why));
    return objection.isPresent() ? Optional.empty() : wanted.letter(notice);
  }

  /**
   * Marks that the end of the mail goes out now.
   *
   * @return false when another node has taken over, or it is not to be sent any more
   */
  boolean hand(Work work, long id) {
    return transactions.inNew(
        () -> {
          queue.confirm(work.lease());
          Optional<DeliveryEntity> notice =
              waiting(id).filter(it -> wanted.objection(it).isEmpty());
          notice.ifPresent(it -> it.hand(clock.instant()));
          return notice.isPresent();
        });
  }

  private Optional<DeliveryEntity> waiting(long id) {
    return repository.locked(id).filter(notice -> notice.isWaiting(clock.instant()));
  }

  void record(Work work, long id, Handover handover) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.locked(id).ifPresent(notice -> record(notice, handover));
        });
  }

  private void record(DeliveryEntity notice, Handover handover) {
    Instant now = clock.instant();
    if (handover instanceof Handover.Taken) {
      notice.sent(now);
    } else if (handover instanceof Handover.NotNow notNow) {
      later(notice, now, notNow.answer());
    } else if (handover instanceof Handover.Never never) {
      notice.refuse(now, never.answer(), refusal(notice, never.answer()));
    } else if (handover instanceof Handover.Silence) {
      notice.unsure(now, incident(notice));
    }
  }

  private void later(DeliveryEntity notice, Instant now, String answer) {
    int tries = notice.tried();
    if (notice.createdAt().plus(TRIED_FOR).isBefore(now)) {
      notice.refuse(now, answer, refusal(notice, answer));
    } else {
      notice.waitUntil(now.plus(pause(tries)), answer);
    }
  }

  private String refusal(DeliveryEntity notice, String answer) {
    return incidents.report(
        "notification.mail", "The mail server refuses notice " + notice.id() + ": " + answer);
  }

  /** Doubles with each try, up to half an hour. */
  static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
