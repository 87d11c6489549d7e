package org.presente.zoom.sync.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.sync.domain.SyncAction.Adopt;
import org.presente.zoom.sync.domain.SyncAction.Create;
import org.presente.zoom.sync.domain.SyncAction.Delete;
import org.presente.zoom.sync.domain.SyncAction.Field;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.Returned;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;
import org.presente.zoom.sync.domain.SyncAction.Update;

class SyncPlannerTest {

  private static final Instant BEGUN = Instant.parse("2026-09-14T12:00:00Z");
  private static final Instant START = Instant.parse("2026-09-20T13:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final PlannedWorld world = new PlannedWorld();

  @Test
  void meetingThatWasNeverMadeIsMade() {
    assertThat(plan(fresh())).isInstanceOf(Create.class);
  }

  @Test
  void meetingWhoseAnswerWasLostIsAdoptedNotMadeAgain() {
    SyncAction action = plan(fresh(), zooms(77, "Biology", START, "[c1]"));

    assertThat(action).isInstanceOf(Adopt.class);
    assertThat(((Adopt) action).actual().id()).isEqualTo(77);
  }

  @Test
  void ofSeveralWithOneCodeTheOldestIsOurs() {
    ListedMeeting copy = zooms(70, "Biology", START, "[c1]", Instant.parse("2026-09-02T00:00:00Z"));
    ListedMeeting ours = zooms(77, "Biology", START, "[c1]", Instant.parse("2026-09-01T00:00:00Z"));

    assertThat(((Adopt) plan(fresh(), copy, ours)).actual().id()).isEqualTo(77);
  }

  @Test
  void changeOnZoomReachesTheLesson() {
    SyncAction action = plan(made(false), zooms(77, "Biology II", START.plus(HOUR), ""));

    assertThat(action).isInstanceOf(TakeOver.class);
    assertThat(((TakeOver) action).differs()).containsExactlyInAnyOrder(Field.TOPIC, Field.START);
  }

  @Test
  void ourUnsentEditWinsOverChangeOnZoom() {
    assertThat(plan(made(true), zooms(77, "Biology II", START, ""))).isInstanceOf(Update.class);
  }

  @Test
  void unsentEditOfWhatListsDoNotTellIsSentToo() {
    SyncAction action = plan(made(true), zooms(77, "Biology", START, ""));

    assertThat(((Update) action).differs()).isEmpty();
  }

  @Test
  void equalSidesCostNothing() {
    assertThat(plan(made(false), zooms(77, " Biology ", START, ""))).isInstanceOf(Nothing.class);
  }

  @Test
  void meetingGoneFromZoomIsMissingAndNeverMadeAgain() {
    assertThat(plan(made(false))).isInstanceOf(Missing.class);
    assertThat(plan(made(true))).isInstanceOf(Missing.class);
  }

  @Test
  void goneMeetingThatIsListedAgainComesBack() {
    Desired gone = gone();

    assertThat(plan(gone, zooms(77, "Biology", START, ""))).isEqualTo(new Returned(gone, 77));
    assertThat(plan(gone)).isInstanceOf(Nothing.class);
  }

  @Test
  void oldMeetingThatZoomDroppedIsNoNews() {
    Desired old = world.desired(1, Optional.of(77L), true, false, START.minus(Duration.ofDays(60)));

    assertThat(plan(old)).isInstanceOf(Nothing.class);
  }

  @Test
  void cancelledMeetingIsDeletedAlsoWhenItsIdWasLost() {
    Desired cancelled = world.desired(1, Optional.of(77L), false, false, START);
    Desired unknown = world.desired(1, Optional.empty(), false, false, START);

    assertThat(plan(cancelled)).isEqualTo(new Delete(cancelled, 77));
    assertThat(plan(unknown, zooms(78, "Biology", START, "[c1]")))
        .isEqualTo(new Delete(unknown, 78));
    assertThat(plan(unknown)).isInstanceOf(Nothing.class);
  }

  @Test
  void whatWasWrittenAfterTheListWasBegunIsNotJudgedByIt() {
    Listing early =
        new Listing(Instant.parse("2026-08-01T00:00:00Z"), List.of(), PlannedWorld::code);

    assertThat(SyncPlanner.plan(List.of(made(false), fresh()), early))
        .hasSize(2)
        .allMatch(Nothing.class::isInstance);
  }

  @Test
  void timesOfSeriesAreNotCompared() {
    Desired series =
        new Desired(
            1,
            1,
            "c1",
            Optional.of(77L),
            true,
            false,
            false,
            false,
            "Biology",
            START,
            HOUR,
            PlannedWorld.LONG_AGO);

    assertThat(plan(series, zooms(77, "Biology", START.plus(HOUR), "")))
        .isInstanceOf(Nothing.class);
  }

  private SyncAction plan(Desired meeting, ListedMeeting... zooms) {
    return SyncPlanner.plan(
            List.of(meeting), new Listing(BEGUN, List.of(zooms), PlannedWorld::code))
        .get(0);
  }

  private Desired fresh() {
    return world.desired(1, Optional.empty(), true, true, START);
  }

  private Desired gone() {
    return new Desired(
        1,
        1,
        "c1",
        Optional.of(77L),
        true,
        true,
        false,
        true,
        "Biology",
        START,
        HOUR,
        PlannedWorld.LONG_AGO);
  }

  private Desired made(boolean unsent) {
    return world.desired(1, Optional.of(77L), true, unsent, START);
  }

  private static ListedMeeting zooms(long id, String topic, Instant start, String agenda) {
    return zooms(id, topic, start, agenda, PlannedWorld.LONG_AGO);
  }

  private static ListedMeeting zooms(
      long id, String topic, Instant start, String agenda, Instant createdAt) {
    return PlannedWorld.listed(id, topic, start, HOUR, agenda, createdAt);
  }
}
