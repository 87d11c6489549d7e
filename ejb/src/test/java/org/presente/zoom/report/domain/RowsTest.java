package org.presente.zoom.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.zoom.api.ZoomParticipant;

class RowsTest {
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant HALF_PAST = TEN.plus(Duration.ofMinutes(30));

  @Test
  void noRowsAndRowsWithoutAnyTimeAreNotReady() {
    assertThat(Rows.areReady(List.of())).isFalse();
    assertThat(Rows.areReady(List.of(row("1", "Ana", Optional.empty(), 0)))).isFalse();
    assertThat(Rows.areReady(List.of(row("1", "Ana", Optional.of(TEN), 0)))).isFalse();
    assertThat(Rows.areReady(List.of(row("1", "Ana", Optional.of(HALF_PAST), 0)))).isTrue();
    assertThat(Rows.areReady(List.of(row("1", "Ana", Optional.empty(), 60)))).isTrue();
  }

  @Test
  void sameStayHasTheSameKeyWhenReadAgainWithItsEnd() {
    PresenceRow open = only(row("1", "Ana", Optional.empty(), 60));
    PresenceRow closed = only(row("1", "Ana", Optional.of(HALF_PAST), 1800));

    assertThat(open.key()).isEqualTo(closed.key());
  }

  @Test
  void rowsThatLookAlikeKeepKeysOfTheirOwn() {
    ZoomParticipant twice = row("1", "Ana", Optional.of(HALF_PAST), 1800);

    assertThat(Rows.of("u", "h", List.of(twice, twice)))
        .extracting(PresenceRow::key)
        .doesNotHaveDuplicates();
  }

  @Test
  void waitingRoomAndBreakoutRoomAreStaysOfTheirOwn() {
    ZoomParticipant main = row("1", "Ana", Optional.of(HALF_PAST), 1800);
    List<PresenceRow> rows =
        Rows.of("u", "h", List.of(main, placed(main, true, ""), placed(main, false, "b1")));

    assertThat(rows).extracting(PresenceRow::key).doesNotHaveDuplicates();
    assertThat(rows).extracting(PresenceRow::waitingRoom).containsExactly(false, true, false);
  }

  @Test
  void hostIsToldByTheAccountsUserIdOnly() {
    ZoomParticipant host = ofAccount(row("1", "Helena", Optional.of(HALF_PAST), 1800), "h");

    assertThat(only(host).host()).isTrue();
    assertThat(only(row("2", "Helena", Optional.of(HALF_PAST), 1800)).host()).isFalse();
    assertThat(Rows.of("u", "", List.of(row("2", "X", Optional.empty(), 1))).get(0).host())
        .isFalse();
  }

  @Test
  void callersNumberIsNoName() {
    PresenceRow caller = only(row("1", "+55 11 ****-1234", Optional.of(HALF_PAST), 1800));

    assertThat(caller.evidence().displayName()).isEmpty();
    assertThat(caller.evidence().phone()).isEqualTo("+55 11 ****-1234");
  }

  @Test
  void lastLeaveIsTheEnd() {
    assertThat(
            Rows.end(
                List.of(
                    row("1", "Ana", Optional.of(TEN), 0),
                    row("2", "Ben", Optional.of(HALF_PAST), 1800),
                    row("3", "Chen", Optional.empty(), 0))))
        .contains(HALF_PAST);
    assertThat(Rows.end(List.of())).isEmpty();
  }

  private static PresenceRow only(ZoomParticipant participant) {
    return Rows.of("u", "h", List.of(participant)).get(0);
  }

  private static ZoomParticipant row(
      String userId, String name, Optional<Instant> leave, long seconds) {
    return new ZoomParticipant(
        "", userId, "", "", name, "", TEN, leave, Duration.ofSeconds(seconds), false, "", "");
  }

  private static ZoomParticipant placed(ZoomParticipant it, boolean waits, String room) {
    return new ZoomParticipant(
        "",
        it.userId(),
        "",
        "",
        it.name(),
        "",
        it.join(),
        it.leave(),
        it.duration(),
        waits,
        room,
        "");
  }

  private static ZoomParticipant ofAccount(ZoomParticipant it, String id) {
    return new ZoomParticipant(
        id,
        it.userId(),
        "",
        "",
        it.name(),
        "",
        it.join(),
        it.leave(),
        it.duration(),
        false,
        "",
        "");
  }
}
