package org.presente.host.attendance.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.session.Finality.Reason;

/** Rule 7. The class is 10:00 to 11:00. */
class FinalityRuleTest {

  private static final Occurrence CLASS = Occurrence.of("o", at("10:00"), at("11:00"));
  private static final Finality FINAL = new Finality.Final();

  @Test
  void nothingIsFinalBeforeTheClassIsOver() {
    InstanceReads early =
        new InstanceReads("i1", at("10:05"), List.of(read("10:40", "a"), read("10:50", "a")));
    assertThat(judge("10:59:59", early)).isEqualTo(open(Reason.CLASS_NOT_OVER));
    assertThat(judge("11:00", early)).isEqualTo(FINAL);
  }

  @Test
  void withoutAnInstanceNothingWasHeld() {
    assertThat(judge("12:00")).isEqualTo(open(Reason.NOTHING_HELD));
  }

  @Test
  void emptyReportIsNotReady() {
    assertThat(judge("12:00", reads(empty("11:45"), empty("11:55"))))
        .isEqualTo(open(Reason.NOT_READ));
  }

  @Test
  void emptyReportIsGivenUpAfterThreeDays() {
    Instant end = at("11:00");
    InstanceReads never = reads(empty("11:45"));
    assertThat(judgeAt(end.plus(Duration.ofHours(72)).minusNanos(1), never))
        .isEqualTo(open(Reason.NOT_READ));
    assertThat(judgeAt(end.plus(Duration.ofHours(72)), never)).isEqualTo(FINAL);
  }

  @Test
  void twoEqualReadsAreStable() {
    assertThat(judge("11:16", reads(read("11:10", "a"), read("11:15", "a")))).isEqualTo(FINAL);
  }

  @Test
  void twoEqualReadsInOneBreathAreNotYetStable() {
    assertThat(judge("11:16", reads(read("11:10", "a"), read("11:14:59", "a"))))
        .isEqualTo(open(Reason.JUST_CHANGED));
  }

  @Test
  void oneReadHalfAnHourAfterTheEndIsEnough() {
    assertThat(judge("12:00", reads(read("11:29:59", "a")))).isEqualTo(open(Reason.JUST_CHANGED));
    assertThat(judge("12:00", reads(empty("11:15"), read("11:30", "a")))).isEqualTo(FINAL);
  }

  @Test
  void laterRowsReopenUntilTheyAreStable() {
    EvidenceRead[] reopened = {read("11:30", "a"), read("12:00", "b")};
    assertThat(judge("12:01", reads(reopened))).isEqualTo(open(Reason.JUST_CHANGED));
    assertThat(judge("12:06", reads(reopened[0], reopened[1], read("12:05", "b"))))
        .isEqualTo(FINAL);
  }

  @Test
  void rowsThatComeBackToAnEarlierStateStartAnew() {
    assertThat(judge("12:00", reads(read("11:10", "a"), read("11:40", "b"), read("11:50", "a"))))
        .isEqualTo(open(Reason.JUST_CHANGED));
  }

  @Test
  void oneOpenInstanceHoldsTheSessionOpen() {
    InstanceReads stable = reads(read("11:40", "a"));
    InstanceReads unread = new InstanceReads("i2", at("11:00"), List.of());
    assertThat(judge("12:00", stable, unread)).isEqualTo(open(Reason.NOT_READ));
  }

  @Test
  void readsAreTakenInOrderOfTimeHoweverTheyAreStored() {
    assertThat(judge("12:06", reads(read("12:00", "b"), read("11:30", "a"))))
        .isEqualTo(open(Reason.JUST_CHANGED));
  }

  @Test
  void readsAreEqualForTheSameRowsInAnyOrder() {
    PresenceRow one = row("1", "10:00", "Ana");
    PresenceRow two = row("2", "10:10", "Ben");
    EvidenceRead read = EvidenceRead.of(at("11:10"), List.of(one, two));
    assertThat(EvidenceRead.of(at("11:10"), List.of(two, one))).isEqualTo(read);
    assertThat(read.rows()).isEqualTo(2);
  }

  @Test
  void readsDifferWhenAnyPartOfARowDoes() {
    PresenceRow row = row("1", "10:00", "Ana");
    Stream<PresenceRow> others =
        Stream.of(
            row("2", "10:00", "Ana"),
            row("1", "10:01", "Ana"),
            row("1", "10:00", "Anna"),
            row.inWaitingRoom(),
            row.ofHost());
    String print = EvidenceRead.of(at("11:10"), List.of(row)).fingerprint();
    assertThat(others.map(it -> EvidenceRead.of(at("11:10"), List.of(it)).fingerprint()))
        .doesNotContain(print)
        .doesNotHaveDuplicates();
  }

  private static PresenceRow row(String key, String join, String name) {
    return PresenceRow.of(key, "i1", Evidence.named(name), at(join), at("11:00"));
  }

  private static InstanceReads reads(EvidenceRead... reads) {
    return new InstanceReads("i1", at("11:00"), List.of(reads));
  }

  private static EvidenceRead read(String time, String print) {
    return new EvidenceRead(at(time), print, 3);
  }

  private static EvidenceRead empty(String time) {
    return new EvidenceRead(at(time), "none", 0);
  }

  private static Finality open(Reason reason) {
    return new Finality.Open(reason);
  }

  private static Finality judge(String now, InstanceReads... instances) {
    return judgeAt(at(now), instances);
  }

  private static Finality judgeAt(Instant now, InstanceReads... instances) {
    return FinalityRule.DEFAULT.judge(CLASS, List.of(instances), now);
  }
}
