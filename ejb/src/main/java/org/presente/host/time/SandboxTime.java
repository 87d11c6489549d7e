package org.presente.host.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus the offset that the sandbox keeps in a file, one line of milliseconds. The file is
 * looked at every 50 ms at the most, so a moved clock is seen by all programs within that time.
 */
final class SandboxTime extends Clock {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
  private final Path offsetFile;
  private final Clock real;
  private volatile Reading reading = new Reading(Duration.ZERO, Instant.MIN);

  SandboxTime(Path offsetFile, Clock real) {
    this.offsetFile = offsetFile;
    this.real = real;
  }

  @Override
  public Instant instant() {
    Instant now = real.instant();
    Reading last = reading;
    if (now.isAfter(last.validUntil())) {
      last = new Reading(offset(last.offset()), now.plus(LOOK_AGAIN));
      reading = last;
    }
    return now.plus(last.offset());
  }

  private Duration offset(Duration fallback) {
    try {
      return Duration.ofMillis(Long.parseLong(Files.readString(offsetFile).strip()));
    } catch (IOException | NumberFormatException notThereYet) {
      return fallback;
    }
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SandboxTime(offsetFile, real.withZone(zone));
  }

  private record Reading(Duration offset, Instant validUntil) {}
}
