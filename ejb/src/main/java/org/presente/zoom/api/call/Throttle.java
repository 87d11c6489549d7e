package org.presente.zoom.api.call;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.RetryLater;

/**
 * Keeps us below Zoom's limits, so that a 429 stays the exception. A permit that comes within
 * seconds is waited for; anything longer is the queue's business. What Zoom says is remembered: a
 * host or an account that it closed for the day is not asked again.
 */
final class Throttle {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Buckets buckets;
  private final Closures closures;
  private final BlockingStrategy waiting;

  Throttle(Clock clock, int perSecond) {
    this(clock, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING, perSecond);
  }

  Throttle(Clock clock, TimeMeter meter, BlockingStrategy waiting, int perSecond) {
    this.buckets = new Buckets(clock, meter, perSecond);
    this.closures = new Closures(clock);
    this.waiting = waiting;
  }

  /** Empty when the call may go out now. */
  <T> Optional<RetryLater<T>> refusal(Call call) {
    return closures
        .of(call)
        .<RetryLater<T>>map(closed -> closed.answer("closed by Zoom"))
        .or(() -> exhausted(call))
        .or(() -> tooFast(call));
  }

  /** Remembers the limits that stay for the day. Those of seconds are what the buckets are for. */
  void learn(Call call, RetryLater<?> answer, Instant now) {
    if (answer.scope() == Busy.HOST || answer.scope() == Busy.DAY) {
      closures.close(call, answer.scope(), now.plus(answer.after()));
    }
  }

  private <T> Optional<RetryLater<T>> exhausted(Call call) {
    return buckets.daily(call).stream()
        .filter(day -> !day.bucket().tryConsume(1))
        .findFirst()
        .map(day -> new RetryLater<>(wait(day.bucket()), day.scope(), "our budget of the day"));
  }

  int changesLeft(Call call) {
    return closures.of(call).isPresent() ? 0 : Math.toIntExact(buckets.changesLeft(call));
  }

  private <T> Optional<RetryLater<T>> tooFast(Call call) {
    return this.<T>tooFast(buckets.rate(call)).or(() -> tooFast(buckets.ceiling(call)));
  }

  private <T> Optional<RetryLater<T>> tooFast(Bucket bucket) {
    try {
      return bucket.asBlocking().tryConsume(1, PATIENCE, waiting)
          ? Optional.empty()
          : Optional.of(new RetryLater<>(wait(bucket), Busy.ACCOUNT, "our rate limit"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(new RetryLater<>(PATIENCE, Busy.ACCOUNT, "interrupted"));
    }
  }

  private static Duration wait(Bucket bucket) {
    return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }
}
