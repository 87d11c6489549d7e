package org.presente.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.SandboxClock;

class SecondsOldTest {
  private static final Duration PAST = Duration.ofSeconds(SecondsOld.MOST);
  private final SandboxClock clock = SandboxClock.unsaved(Clock.systemUTC());
  private final AtomicInteger reads = new AtomicInteger();
  private final SecondsOld<String, Integer> values =
      new SecondsOld<>(clock, key -> reads.incrementAndGet());

  @Test
  void aValueIsReadOnceInSeconds() {
    assertThat(values.get("a")).isEqualTo(1);
    assertThat(values.get("a")).isEqualTo(1);
    clock.advance(PAST);
    assertThat(values.get("a")).isEqualTo(2);
  }

  @Test
  void whatIsReadWhileAChangeMayNotBeCommittedIsNotKept() {
    assertThat(values.get("a")).isEqualTo(1);
    values.forget();
    assertThat(values.get("a")).isEqualTo(2);
    assertThat(values.get("a")).as("perhaps from before the change").isEqualTo(3);
    clock.advance(PAST);
    assertThat(values.get("a")).isEqualTo(4);
    assertThat(values.get("a")).isEqualTo(4);
  }
}
