package org.presente.zoom.api.call;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;
import org.presente.zoom.api.ZoomCredentials;

/**
 * The one token of a connection. Whoever waited while another thread asked takes that answer, be it
 * a token or a refusal; and a refusal stands for a minute. Zoom switches off apps that fail often,
 * so wrong credentials must not be tried once for each piece of work.
 */
final class TokenSlot {

  private static final long REFUSAL_STANDS = Duration.ofMinutes(1).toNanos();

  /**
   * @param round tells equal answers apart
   */
  private record Outcome(
      long round, ZoomCredentials owner, ZoomAnswer<Token> answer, long obtainedAt) {}

  private final ReentrantLock asking = new ReentrantLock();
  private final BiFunction<ZoomCredentials, Predicate<Token>, ZoomAnswer<Token>> source;
  private final LongSupplier nanoTime;
  private volatile Optional<Outcome> latest = Optional.empty();

  /**
   * @param source gives a token, another node's if it is enough
   */
  TokenSlot(
      BiFunction<ZoomCredentials, Predicate<Token>, ZoomAnswer<Token>> source,
      LongSupplier nanoTime) {
    this.source = source;
    this.nanoTime = nanoTime;
  }

  /** The refusal of just now, when there was one. */
  Optional<ZoomAnswer<Token>> standingRefusal(ZoomCredentials connection) {
    return latest
        .filter(known -> known.owner().equals(connection))
        .filter(known -> nanoTime.getAsLong() - known.obtainedAt() < REFUSAL_STANDS)
        .map(Outcome::answer)
        .filter(Unauthorized.class::isInstance);
  }

  /**
   * @param enough whether the token at hand will do
   * @param fallback whether it will still do when Zoom cannot be asked for another now
   */
  ZoomAnswer<Token> obtain(
      ZoomCredentials connection, Predicate<Token> enough, Predicate<Token> fallback) {
    Optional<Outcome> seen = latest;
    Optional<Token> held = token(seen, connection);
    Optional<Token> usable = held.filter(enough);
    if (usable.isPresent()) {
      return new Ok<>(usable.get());
    }
    asking.lock();
    try {
      return askedMeanwhile(seen, connection)
          .orElseGet(() -> ask(connection, enough, held.filter(fallback)));
    } finally {
      asking.unlock();
    }
  }

  private Optional<ZoomAnswer<Token>> askedMeanwhile(
      Optional<Outcome> seen, ZoomCredentials connection) {
    return latest
        .filter(known -> known.round() != round(seen) && known.owner().equals(connection))
        .map(Outcome::answer);
  }

  private ZoomAnswer<Token> ask(
      ZoomCredentials connection, Predicate<Token> enough, Optional<Token> fallback) {
    ZoomAnswer<Token> answer = source.apply(connection, enough);
    ZoomAnswer<Token> kept =
        answer instanceof RetryLater && fallback.isPresent() ? new Ok<>(fallback.get()) : answer;
    latest = Optional.of(new Outcome(round(latest) + 1, connection, kept, nanoTime.getAsLong()));
    return kept;
  }

  private static long round(Optional<Outcome> outcome) {
    return outcome.map(Outcome::round).orElse(0L);
  }

  /** A token got with other credentials, such as an older secret, does not count. */
  private static Optional<Token> token(Optional<Outcome> outcome, ZoomCredentials connection) {
    return outcome
        .filter(known -> known.owner().equals(connection))
        .flatMap(known -> known.answer().value());
  }
}
