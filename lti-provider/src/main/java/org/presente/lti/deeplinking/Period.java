package org.presente.lti.deeplinking;

import java.time.Instant;
import java.util.Optional;

/** A time from and until, either of which may be open. Sent as ISO 8601 in UTC. */
public record Period(Optional<Instant> start, Optional<Instant> end) {
  public static Period between(Instant start, Instant end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  public static Period from(Instant start) {
    return new Period(Optional.of(start), Optional.empty());
  }

  public static Period until(Instant end) {
    return new Period(Optional.empty(), Optional.of(end));
  }
}
