package org.presente.zoom.api.call;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.domain.Verdict;

/**
 * One token for all nodes: taken from where another node has left it, or else asked for by one node
 * at a time.
 */
final class TokenSharing {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int LOOKS = 25;

  private final TokenEndpoint endpoint;
  private final SharedTokens shared;
  private final LongSupplier nanoTime;

  /** The machine's own: nodes of a sandbox with a moved clock expire tokens by real time too. */
  private final Clock wall = Clock.systemUTC();

  TokenSharing(TokenEndpoint endpoint, SharedTokens shared, LongSupplier nanoTime) {
    this.endpoint = endpoint;
    this.shared = shared;
    this.nanoTime = nanoTime;
  }

  /**
   * @param enough whether a token of another node will do
   */
  ZoomAnswer<Token> obtain(ZoomCredentials connection, Predicate<Token> enough) {
    for (int look = 0; look < LOOKS; look++) {
      Optional<Token> others = others(connection, enough);
      if (others.isPresent()) {
        return new Ok<>(others.get());
      }
      if (shared.claim(connection.key())) {
        return claimed(connection, enough);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return Verdict.later("another node is asking for a token");
  }

  private Optional<Token> others(ZoomCredentials connection, Predicate<Token> enough) {
    return shared
        .find(connection.key())
        .map(kept -> Token.of(kept, wall.instant(), nanoTime.getAsLong()))
        .filter(enough);
  }

  /** Another node may have been through between the look and the claim. */
  private ZoomAnswer<Token> claimed(ZoomCredentials connection, Predicate<Token> enough) {
    try {
      return asked(connection, enough);
    } catch (RuntimeException failure) {
      shared.release(connection.key());
      throw failure;
    }
  }

  private ZoomAnswer<Token> asked(ZoomCredentials connection, Predicate<Token> enough) {
    ZoomAnswer<Token> answer =
        others(connection, enough)
            .<ZoomAnswer<Token>>map(Ok::new)
            .orElseGet(() -> endpoint.ask(connection));
    answer
        .value()
        .ifPresentOrElse(
            token ->
                shared.keep(connection.key(), token.kept(wall.instant(), nanoTime.getAsLong())),
            () -> shared.release(connection.key()));
    return answer;
  }
}
