package org.presente.zoom.api.call;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.presente.zoom.api.SharedTokens;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.ScopeList;

/**
 * An access token. Its times are on a monotonic clock: a wall clock that is corrected must not make
 * it look expired.
 *
 * @param api where calls with it go
 * @param obtainedAt nanoseconds
 */
record Token(String value, Set<String> scopes, URI api, Duration lifetime, long obtainedAt) {

  private static final Duration EARLY = Duration.ofMinutes(5);

  static Token read(Fields body, URI api, long now) {
    Duration lifetime = Duration.ofSeconds(body.number("expires_in"));
    Set<String> scopes = ScopeList.inToken(body.text("scope"));
    return new Token(body.text("access_token"), scopes, api, lifetime, now);
  }

  /** As another node got it. */
  static Token of(SharedTokens.Kept kept, Instant now, long nanos) {
    long age = Duration.between(kept.obtainedAt(), now).toNanos();
    Duration lifetime = Duration.between(kept.obtainedAt(), kept.expiresAt());
    return new Token(kept.value(), kept.scopes(), kept.api(), lifetime, nanos - age);
  }

  /** For the other nodes, whose monotonic clocks are others. */
  SharedTokens.Kept kept(Instant now, long nanos) {
    Instant from = now.minus(age(nanos));
    return new SharedTokens.Kept(value, scopes, api, from, from.plus(lifetime));
  }

  /** With time to spare; a very short token is used for the first half of its life. */
  boolean isFresh(long now) {
    Duration half = lifetime.dividedBy(2);
    return age(now).compareTo(EARLY.compareTo(half) < 0 ? lifetime.minus(EARLY) : half) < 0;
  }

  boolean isAlive(long now) {
    return age(now).compareTo(lifetime) < 0;
  }

  String bearer() {
    return "Bearer " + value;
  }

  private Duration age(long now) {
    return Duration.ofNanos(now - obtainedAt);
  }

  @Override
  public String toString() {
    return "Token[]";
  }
}
