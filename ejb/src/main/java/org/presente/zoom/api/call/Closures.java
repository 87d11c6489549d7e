package org.presente.zoom.api.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.RetryLater;

/** What Zoom has closed, and until when. */
final class Closures {

  private record Key(String account, Busy scope, String name) {}

  /** Something closed, and for how long yet. */
  record Closed(Busy scope, Duration after) {
    <T> RetryLater<T> answer(String reason) {
      return new RetryLater<>(after, scope, reason);
    }
  }

  private final ConcurrentMap<Key, Instant> until = new ConcurrentHashMap<>();
  private final Clock clock;

  Closures(Clock clock) {
    this.clock = clock;
  }

  void close(Call call, Busy scope, Instant end) {
    until.values().removeIf(passed -> !passed.isAfter(clock.instant()));
    until.merge(key(call, scope), end, (one, other) -> one.isAfter(other) ? one : other);
  }

  Optional<Closed> of(Call call) {
    Stream<Busy> concerned =
        call.operation().countsForHost() ? Stream.of(Busy.HOST, Busy.DAY) : Stream.of(Busy.DAY);
    Instant now = clock.instant();
    return concerned
        .map(scope -> new Closed(scope, left(key(call, scope), now)))
        .filter(closed -> !closed.after().isZero() && !closed.after().isNegative())
        .findFirst();
  }

  private Duration left(Key key, Instant now) {
    return Duration.between(now, until.getOrDefault(key, now));
  }

  private static Key key(Call call, Busy scope) {
    String name = scope == Busy.HOST ? call.host() : call.operation().label().name();
    return new Key(call.connection().accountId(), scope, name);
  }
}
