package org.presente.lti.security;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;
import org.presente.lti.json.JsonException;

/**
 * The platforms' public keys, cached by address: a launch with warm keys sends nothing. A key id
 * not in the set causes one fetch a minute at most, so that rotation works and forged ids cost
 * nothing; while a platform is away, its old keys stay good.
 */
public final class PlatformKeys {
  private static final int MAX_BYTES = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration USUAL = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Duration BETWEEN_REFETCHES = Duration.ofMinutes(1);
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

  private final HttpPort http;
  private final Clock clock;
  private final ConcurrentMap<URI, PublishedKeys> cache = new ConcurrentHashMap<>();
  private final SingleFlight<URI, PublishedKeys> flights = new SingleFlight<>();

  public PlatformKeys(HttpPort http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  /**
   * @param jwksUri where the key set is, or a {@link PastedKey}
   */
  public KeyLookup find(URI jwksUri, String keyId) {
    if (PastedKey.isKept(jwksUri)) {
      return PastedKey.lookup(jwksUri);
    }
    Instant now = Instant.now(clock);
    PublishedKeys known = cache.get(jwksUri);
    if (known == null || !now.isBefore(known.dueAt())) {
      return fetched(jwksUri, known, now).lookup(keyId);
    }
    boolean mayAsk = !known.keys().containsKey(keyId) && !now.isBefore(known.askAgainAt());
    return (mayAsk ? fetched(jwksUri, known, now.plus(BETWEEN_REFETCHES)) : known).lookup(keyId);
  }

  /**
   * @param seen what the caller found in the cache; if another has replaced it since, that is the
   *     answer and nothing is fetched
   */
  private PublishedKeys fetched(URI jwksUri, PublishedKeys seen, Instant askAgainAt) {
    return flights.join(
        jwksUri,
        () -> {
          PublishedKeys current = cache.get(jwksUri);
          if (current != null && !current.equals(seen)) {
            return current;
          }
          PublishedKeys fresh = fetch(jwksUri, Optional.ofNullable(current), askAgainAt);
          cache.put(jwksUri, fresh);
          return fresh;
        });
  }

  private PublishedKeys fetch(URI jwksUri, Optional<PublishedKeys> before, Instant askAgainAt) {
    Instant now = Instant.now(clock);
    try {
      HttpCall call = HttpCall.get(jwksUri).accept("application/json").atMost(MAX_BYTES, PATIENCE);
      HttpAnswer answer = http.send(call);
      if (answer.status() == 200 && answer.body().length <= MAX_BYTES) {
        return PublishedKeys.fetched(
            PublishedKeys.parse(answer.body()), now.plus(life(answer)), askAgainAt);
      }
      return kept(before, "the platform's key set answered " + answer, now);
    } catch (IOException e) {
      return kept(before, "the platform's key set cannot be read: " + e.getMessage(), now);
    } catch (JsonException e) {
      return kept(before, "the platform's key set is not JSON: " + e.getMessage(), now);
    }
  }

  private static PublishedKeys kept(Optional<PublishedKeys> before, String failure, Instant now) {
    return before
        .filter(known -> known.failure().isEmpty())
        .map(known -> known.stale(now))
        .orElseGet(() -> PublishedKeys.missing(failure, now));
  }

  private static Duration life(HttpAnswer answer) {
    return answer
        .header("Cache-Control")
        .map(MAX_AGE::matcher)
        .filter(Matcher::find)
        .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
        .map(age -> age.compareTo(SHORTEST) < 0 ? SHORTEST : age)
        .map(age -> age.compareTo(LONGEST) > 0 ? LONGEST : age)
        .orElse(USUAL);
  }
}
