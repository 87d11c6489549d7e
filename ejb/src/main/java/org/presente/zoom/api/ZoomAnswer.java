package org.presente.zoom.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Every way in which a call to Zoom can end. */
public sealed interface ZoomAnswer<T> {

  /** Goes on with the value; every other outcome stays what it is. */
  <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next);

  default <R> ZoomAnswer<R> map(Function<? super T, R> change) {
    return then(value -> new Ok<>(change.apply(value)));
  }

  default Optional<T> value() {
    return Optional.empty();
  }

  /** Zoom did it. */
  record Ok<T>(T content) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return next.apply(content);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }
  }

  /**
   * Zoom does not know it. For a meeting: deleted or expired. For reports and past meetings: gone,
   * or not ready yet; the caller knows how long ago the meeting ended.
   *
   * @param code Zoom's number, 3001 or 1001 as a rule
   */
  record Gone<T>(int code) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return new Gone<>(code);
    }
  }

  /** Zoom will not do it, and repeating the same changes nothing. */
  record Refused<T>(ZoomError error) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return new Refused<>(error);
    }
  }

  /**
   * Nothing was done; the same call may succeed later.
   *
   * @param after how long to wait at least
   * @param scope what else has to wait
   * @param reason for logs and the history of a task, without personal data
   */
  record RetryLater<T>(Duration after, Busy scope, String reason) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return new RetryLater<>(after, scope, reason);
    }
  }

  /** What a {@link RetryLater} holds up. */
  enum Busy {
    /** Only this call: an outage or an answer that cannot be read. */
    CALL,
    /** Another change of the same meeting is under way. */
    RESOURCE,
    /** This person cannot be added to this meeting again before 00:00 UTC. */
    REGISTRANT,
    /** Creates and updates for this host, until 00:00 UTC. */
    HOST,
    /** The account, for seconds. */
    ACCOUNT,
    /** The account and this kind of call, until 00:00 UTC. */
    DAY
  }

  /** The connection itself does not work: stop and tell its administrator. */
  record Unauthorized<T>(TokenProblem problem) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return new Unauthorized<>(problem);
    }
  }

  /** Why there is no usable token. */
  enum TokenProblem {
    SECRET_REJECTED,
    /** Zoom says "Bad Request" only; the secret was accepted, so the account id is not. */
    ACCOUNT_REJECTED,
    WRONG_APP_TYPE,
    APP_DISABLED,
    GRANT_DEAD,
    /** A new token was refused too: the app was switched off, or an owner lost their role. */
    TOKEN_REJECTED
  }

  /**
   * A write was sent and its answer lost or unreadable: Zoom may have done it. List and adopt
   * before trying again.
   *
   * @param after how long to wait before looking
   */
  record OutcomeUnknown<T>(String reason, Duration after) implements ZoomAnswer<T> {
    @Override
    public <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
      return new OutcomeUnknown<>(reason, after);
    }
  }

  /** The value of calls whose success has no content. */
  enum Done {
    DONE
  }
}
