package org.presente.lti.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.http.HttpPort;
import org.presente.lti.registration.Registration;

/**
 * Access tokens by registration and set of scopes, in memory only. They are renewed at 80 % of
 * their life; callers that need one at the same moment cause one request.
 */
public final class ServiceTokens {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private record Key(String issuer, String clientId, SortedSet<String> scopes) {}

  private final HttpPort http;
  private final ToolKeys keys;
  private final Clock clock;
  private final ConcurrentMap<Key, ServiceToken> cache = new ConcurrentHashMap<>();
  private final SingleFlight<Key, TokenResult> flights = new SingleFlight<>();

  public ServiceTokens(HttpPort http, ToolKeys keys, Clock clock) {
    this.http = http;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * @param scopes only what the platform's claim grants: some refuse a request with one too many
   */
  public TokenResult token(Registration registration, Set<String> scopes) {
    Key key = key(registration, scopes);
    ServiceToken cached = cache.get(key);
    return isFresh(cached)
        ? new TokenResult.Granted(cached)
        : flights.join(key, () -> renewed(registration, key));
  }

  /** After a 401: the next call asks for a new one, unless another caller has it already. */
  public void invalidate(Registration registration, Set<String> scopes, ServiceToken refused) {
    cache.remove(key(registration, scopes), refused);
  }

  private TokenResult renewed(Registration registration, Key key) {
    ServiceToken cached = cache.get(key);
    if (isFresh(cached)) {
      return new TokenResult.Granted(cached);
    }
    TokenResult result = requested(new TokenRequest(registration, key.scopes()));
    if (result instanceof TokenResult.Granted granted) {
      cache.put(key, granted.token());
      return granted;
    }
    boolean stillGood = cached != null && Instant.now(clock).isBefore(cached.expiresAt());
    return stillGood && result instanceof TokenResult.Unavailable
        ? new TokenResult.Granted(cached)
        : result;
  }

  private TokenResult requested(TokenRequest request) {
    Instant now = Instant.now(clock);
    try {
      return TokenAnswer.read(
          http.send(request.call(keys.current().signing(), now)), request.scopes(), now);
    } catch (AddressRefusedException e) {
      return new TokenResult.Refused("the token endpoint's address: " + e.getMessage());
    } catch (IOException e) {
      return new TokenResult.Unavailable(PAUSE, "the token endpoint gave no answer");
    }
  }

  private boolean isFresh(ServiceToken token) {
    return token != null && Instant.now(clock).isBefore(token.renewAt());
  }

  private static Key key(Registration registration, Set<String> scopes) {
    return new Key(registration.issuer(), registration.clientId(), new TreeSet<>(scopes));
  }
}
