package org.presente.host.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus the offset that the sandbox keeps in a file, one line of milliseconds. Read at
 * each look, so that a token issued right after the clock was moved is not from the future.
 */
final class SandboxTime extends Clock {
  private final Path offsetFile;
  private final Clock real;
  private volatile Duration lastOffset = Duration.ZERO;

  SandboxTime(Path offsetFile, Clock real) {
    this.offsetFile = offsetFile;
    this.real = real;
  }

  @Override
  public Instant instant() {
    lastOffset = offset();
    return real.instant().plus(lastOffset);
  }

  private Duration offset() {
    try {
      return Duration.ofMillis(Long.parseLong(Files.readString(offsetFile).strip()));
    } catch (IOException | NumberFormatException notThereYet) {
      return lastOffset;
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
}
