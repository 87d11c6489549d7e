package org.presente.zoom.api.call;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.presente.zoom.api.CodeGrant;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomCredentials;

/**
 * One token per connection, shared by all threads here and by all nodes, since a new one may cancel
 * the one before.
 */
final class Tokens {

  private final ConcurrentMap<String, TokenSlot> slots = new ConcurrentHashMap<>();
  private final TokenEndpoint endpoint;
  private final TokenSharing sharing;
  private final LongSupplier nanoTime;

  Tokens(TokenEndpoint endpoint, SharedTokens shared, LongSupplier nanoTime) {
    this.endpoint = endpoint;
    this.sharing = new TokenSharing(endpoint, shared, nanoTime);
    this.nanoTime = nanoTime;
  }

  ZoomAnswer<Token> current(ZoomCredentials connection) {
    TokenSlot slot = slot(connection);
    return slot.standingRefusal(connection)
        .orElseGet(() -> slot.obtain(connection, this::isFresh, this::isAlive));
  }

  /** After Zoom refused this token: another one, unless another thread has got it already. */
  ZoomAnswer<Token> insteadOf(Token refused, ZoomCredentials connection) {
    return slot(connection)
        .obtain(
            connection,
            token -> isFresh(token) && !token.value().equals(refused.value()),
            token -> false);
  }

  ZoomAnswer<String> exchange(ZoomCredentials connection, CodeGrant grant) {
    return endpoint.exchange(connection, grant);
  }

  ZoomAnswer<Done> revoke(ZoomCredentials connection) {
    return current(connection).then(token -> endpoint.revoke(connection, token));
  }

  Optional<Duration> skew() {
    return endpoint.skew();
  }

  ZoomAnswer<Token> brandNew(ZoomCredentials connection) {
    return slot(connection).obtain(connection, token -> false, token -> false);
  }

  private TokenSlot slot(ZoomCredentials connection) {
    return slots.computeIfAbsent(connection.key(), key -> new TokenSlot(sharing::obtain, nanoTime));
  }

  private boolean isFresh(Token token) {
    return token.isFresh(nanoTime.getAsLong());
  }

  private boolean isAlive(Token token) {
    return token.isAlive(nanoTime.getAsLong());
  }
}
