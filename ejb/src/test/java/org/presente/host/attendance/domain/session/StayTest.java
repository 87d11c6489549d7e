package org.presente.host.attendance.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.measure.Interval;

/** Rule 2, one row. */
class StayTest {

  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @Test
  void timesWinOverTheDuration() {
    assertThat(Stay.of(at("10:00"), at("11:00"), HALF_HOUR).interval())
        .contains(Interval.of(at("10:00"), at("11:00")));
  }

  @Test
  void durationStandsInForAMissingEnd() {
    assertThat(Stay.of(at("10:00"), null, HALF_HOUR).interval())
        .contains(Interval.of(at("10:00"), at("10:30")));
  }

  @Test
  void withoutEndAndDurationTheStayIsOpen() {
    assertThat(Stay.of(at("10:00"), null, null).interval()).isEmpty();
    assertThat(Stay.of(at("10:00"), null, null).join()).isEqualTo(at("10:00"));
  }

  @Test
  void whatRunsBackwardsIsNoTime() {
    assertThat(Stay.between(at("10:00"), at("09:00")).interval().orElseThrow().isEmpty()).isTrue();
    assertThat(Stay.of(at("10:00"), null, HALF_HOUR.negated()).interval().orElseThrow().isEmpty())
        .isTrue();
  }

  @Test
  void waitingRoomEmptyAndOpenRowsDoNotCount() {
    PresenceRow row = PresenceRow.of("r", "i", Evidence.named("Ana"), at("10:00"), at("10:30"));
    assertThat(row.counts()).isTrue();
    assertThat(row.ofHost().counts()).isTrue();
    assertThat(row.inWaitingRoom().counts()).isFalse();
    assertThat(PresenceRow.of("r", "i", Evidence.named(""), at("10:00"), at("10:00")).counts())
        .isFalse();
    assertThat(
            PresenceRow.of("r", "i", Evidence.named(""), Stay.of(at("10:00"), null, null)).counts())
        .isFalse();
  }
}
