package org.presente.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for something that happens elsewhere, with a deadline. */
public final class Await {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Await() {}

  public static void until(String what, Duration patience, BooleanSupplier condition) {
    value(
        what,
        patience,
        () -> condition.getAsBoolean() ? Optional.of(true) : Optional.<Boolean>empty());
  }

  public static <T> T value(String what, Duration patience, Supplier<Optional<T>> look) {
    Instant deadline = Instant.now().plus(patience);
    while (Instant.now().isBefore(deadline)) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("not within " + patience.toSeconds() + " s: " + what);
  }
}
