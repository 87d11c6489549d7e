package org.presente.zoom.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.ListedMeeting;

class LicenceRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int ONCE = 2;
  private static final int WITHOUT_FIXED_TIME = 3;

  private final LicenceRule rule = new LicenceRule(14);

  @ParameterizedTest(name = "{0} min from now: {1}")
  @CsvSource({
    "-241, true", // ended, and the time by which it may have run over is over
    "-240, true",
    "-239, false",
    "0, false",
    "20159, false",
    "20160, true", // 14 days
    "40000, true"
  })
  void restsFromOvertimeUntilTheNextMeetingIsNear(long minutes, boolean rests) {
    ListedMeeting meeting = meeting(ONCE, Optional.of(NOW.plus(Duration.ofMinutes(minutes))));

    assertThat(rule.rests(List.of(), List.of(meeting), NOW)).isEqualTo(rests);
  }

  @Test
  void whoHasNoMeetingRests() {
    assertThat(rule.rests(List.of(), List.of(), NOW)).isTrue();
  }

  @Test
  void whoIsInAMeetingDoesNotRest() {
    ListedMeeting running = meeting(ONCE, Optional.of(NOW.minus(Duration.ofDays(1))));

    assertThat(rule.rests(List.of(running), List.of(), NOW)).isFalse();
  }

  @Test
  void whatHasNoFixedTimeMayBeHeldAtAnyTime() {
    Instant far = NOW.plus(Duration.ofDays(100));

    assertThat(rule.rests(List.of(), List.of(meeting(ONCE, Optional.empty())), NOW)).isFalse();
    assertThat(rule.rests(List.of(), List.of(meeting(WITHOUT_FIXED_TIME, Optional.of(far))), NOW))
        .isFalse();
  }

  @Test
  void aRuleWithoutDaysIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LicenceRule(0));
  }

  private static ListedMeeting meeting(int type, Optional<Instant> start) {
    return new ListedMeeting(
        85_123_456_789L, "", "", type, "Council", "", start, HOUR, "", Optional.empty(), "");
  }
}
