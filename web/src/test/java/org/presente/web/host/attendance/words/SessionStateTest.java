package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.SessionFlag;

class SessionStateTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

  private static SessionView aClass(boolean cancelled, boolean finalised, SessionFlag... flags) {
    return new SessionView(
        1,
        2,
        "Week 1",
        TEN,
        ELEVEN,
        ZoneOffset.UTC,
        cancelled,
        Duration.ofHours(1),
        finalised,
        Set.of(flags),
        30,
        25,
        0);
  }

  @Test
  void aClassIsNotOverBeforeItsEnd() {
    assertThat(SessionState.of(aClass(false, false), ELEVEN.minusMillis(1)))
        .isEqualTo(SessionState.NOT_OVER);
    assertThat(SessionState.of(aClass(false, false), ELEVEN)).isEqualTo(SessionState.COLLECTING);
  }

  @Test
  void aHindranceCountsOnceEverythingIsKnown() {
    assertThat(SessionState.of(aClass(false, false, SessionFlag.NO_EVIDENCE), ELEVEN))
        .isEqualTo(SessionState.COLLECTING);
    assertThat(SessionState.of(aClass(false, true, SessionFlag.NO_EVIDENCE), ELEVEN))
        .isEqualTo(SessionState.HELD_BACK);
  }

  @Test
  void unmatchedPeopleDoNotHoldTheMarksBack() {
    assertThat(SessionState.of(aClass(false, true, SessionFlag.UNMATCHED_PEOPLE), ELEVEN))
        .isEqualTo(SessionState.FINAL);
  }

  @Test
  void aCancelledClassIsCancelledAtAnyTime() {
    assertThat(SessionState.of(aClass(true, true, SessionFlag.CLASS_CANCELLED), TEN))
        .isEqualTo(SessionState.CANCELLED);
  }
}
