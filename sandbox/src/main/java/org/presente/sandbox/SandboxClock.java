package org.presente.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * The one time of sandbox mode: a base clock plus an offset that only grows. The offset stands in a
 * file as one line, milliseconds, so that other processes follow it by reading that file.
 */
public final class SandboxClock extends Clock {
  private final Clock base;
  private final AtomicLong offsetMillis;
  private final LongConsumer keeper;

  private SandboxClock(Clock base, AtomicLong offsetMillis, LongConsumer keeper) {
    this.base = base;
    this.offsetMillis = offsetMillis;
    this.keeper = keeper;
  }

  /** Follows the system's time; goes on from the offset in the file when there is one. */
  public SandboxClock(Path file) {
    this(Clock.systemUTC(), file);
  }

  public SandboxClock(Clock base, Path file) {
    this(base.withZone(ZoneOffset.UTC), new AtomicLong(read(file)), millis -> write(file, millis));
    write(file, offsetMillis.get());
  }

  /** A clock of one process alone, kept in no file. */
  public static SandboxClock unsaved(Clock base) {
    return new SandboxClock(base.withZone(ZoneOffset.UTC), new AtomicLong(), millis -> {});
  }

  public Duration offset() {
    return Duration.ofMillis(offsetMillis.get());
  }

  /**
   * Moves the time forward.
   *
   * @throws IllegalArgumentException for a negative step: tokens and signatures of a future that
   *     was taken back would make no sense
   */
  public synchronized void advance(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("Sandbox time moves forward only, not by " + step);
    }
    keeper.accept(offsetMillis.addAndGet(step.toMillis()));
  }

  /** Moves the time to that instant, or leaves it where it is when the instant has passed. */
  public synchronized void advanceTo(Instant instant) {
    var step = Duration.between(instant(), instant);
    if (!step.isNegative()) {
      // a part of a millisecond rounds up, so that afterwards the instant has really come
      advance(step.plusNanos(999_999));
    }
  }

  @Override
  public Instant instant() {
    return base.instant().plusMillis(offsetMillis.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SandboxClock(base.withZone(zone), offsetMillis, keeper);
  }

  private static long read(Path file) {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, long millis) {
    try {
      var target = file.toAbsolutePath();
      Files.createDirectories(target.getParent());
      var fresh = Files.createTempFile(target.getParent(), "clock", ".new");
      Files.writeString(fresh, millis + "\n");
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
