package org.presente.zoom.api.call;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomCredentials;

/**
 * The one token of a connection. Whoever waited while another thread asked takes that answer, be it
 * a token or a refusal: wrong credentials must not be tried once per waiting thread.
 */
final class TokenSlot {

  private record Outcome(ZoomCredentials owner, ZoomAnswer<Token> answer) {}

  private final ReentrantLock asking = new ReentrantLock();
  private final Function<ZoomCredentials, ZoomAnswer<Token>> endpoint;
  private volatile Optional<Outcome> latest = Optional.empty();

  TokenSlot(Function<ZoomCredentials, ZoomAnswer<Token>> endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * @param enough whether the token at hand will do
   * @param fallback whether it will still do when Zoom cannot be asked for another now
   */
  ZoomAnswer<Token> obtain(
      ZoomCredentials connection, Predicate<Token> enough, Predicate<Token> fallback) {
    Optional<Outcome> seen = latest;
    Optional<Token> held = token(seen, connection);
    if (held.filter(enough).isPresent()) {
      return new Ok<>(held.get());
    }
    asking.lock();
    try {
      if (latest.isEmpty() || latest.equals(seen) || !latest.get().owner().equals(connection)) {
        ZoomAnswer<Token> answer = endpoint.apply(connection);
        boolean keep = answer instanceof RetryLater && held.filter(fallback).isPresent();
        latest = Optional.of(new Outcome(connection, keep ? new Ok<>(held.get()) : answer));
      }
      return latest.get().answer();
    } finally {
      asking.unlock();
    }
  }

  /** A token got with other credentials, such as an older secret, does not count. */
  private static Optional<Token> token(Optional<Outcome> outcome, ZoomCredentials connection) {
    return outcome
        .filter(known -> known.owner().equals(connection))
        .flatMap(known -> known.answer().value());
  }
}
