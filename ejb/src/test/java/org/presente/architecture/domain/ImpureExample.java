package org.presente.architecture.domain;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;

/** Breaks each rule for domain packages once, so that a test can see the rules bite. */
public record ImpureExample(ArchRule fromALibrary) {

  Instant now() {
    return Instant.now();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  long nanos() {
    return System.nanoTime();
  }

  TimeZone oldZone() {
    return TimeZone.getDefault();
  }
}
