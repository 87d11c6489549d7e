package org.presente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTest {
  private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");
  private static final Clock FIXED = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("run/clock");
  }

  @Test
  void offsetStandsInTheFileAsOneLineOfMilliseconds() throws IOException {
    var clock = new SandboxClock(FIXED, file);
    assertThat(Files.readString(file)).isEqualTo("0\n");
    clock.advance(Duration.ofMinutes(15));
    assertThat(Files.readString(file)).isEqualTo("900000\n");
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(900));
  }

  @Test
  void aNewClockGoesOnFromTheFile() {
    new SandboxClock(FIXED, file).advance(Duration.ofHours(1));
    assertThat(new SandboxClock(FIXED, file).instant()).isEqualTo(NOON.plusSeconds(3_600));
  }

  @Test
  void timeMovesForwardOnly() {
    var clock = SandboxClock.unsaved(FIXED);
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    clock.advanceTo(NOON.minusSeconds(1));
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void afterAdvancingToAnInstantThatInstantHasCome() {
    var clock = SandboxClock.unsaved(FIXED);
    var target = NOON.plusNanos(1_500_300);
    clock.advanceTo(target);
    assertThat(clock.instant()).isAfterOrEqualTo(target);
  }

  @Test
  void clockOfAnotherZoneFollowsTheSameOffset() {
    var clock = SandboxClock.unsaved(FIXED);
    var local = clock.withZone(ZoneId.of("America/Sao_Paulo"));
    clock.advance(Duration.ofHours(2));
    assertThat(local.instant()).isEqualTo(clock.instant());
  }

  @Test
  void nothingButTheFileIsLeftBehind() throws IOException {
    var clock = new SandboxClock(FIXED, file);
    clock.advance(Duration.ofHours(1));
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
