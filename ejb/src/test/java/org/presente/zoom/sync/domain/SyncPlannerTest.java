package org.presente.zoom.sync.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.sync.domain.SyncAction.Field;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.Returned;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;

class SyncPlannerTest {

  private static final Instant BEGUN = Instant.parse("2026-09-14T12:00:00Z");
  private static final Instant START = Instant.parse("2026-09-20T13:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final PlannedWorld world = new PlannedWorld();

  @Test
  void changeOnZoomReachesTheLesson() {
    SyncAction action = plan(made(false), zooms(77, "Biology II", START.plus(HOUR)));

    assertThat(action).isInstanceOf(TakeOver.class);
    assertThat(((TakeOver) action).differs()).containsExactlyInAnyOrder(Field.TOPIC, Field.START);
  }

  @Test
  void ourUnsentEditIsLeftToTheQueueWhateverZoomHas() {
    assertThat(plan(made(true), zooms(77, "Biology II", START))).isInstanceOf(Nothing.class);
  }

  @Test
  void equalSidesCostNothing() {
    assertThat(plan(made(false), zooms(77, " Biology ", START))).isInstanceOf(Nothing.class);
  }

  @Test
  void meetingNotListedIsMissing() {
    assertThat(plan(made(false))).isInstanceOf(Missing.class);
    assertThat(plan(made(true))).isInstanceOf(Missing.class);
  }

  @Test
  void goneMeetingThatIsListedAgainComesBack() {
    Desired gone = world.desired(1, 77, true, false, Timing.ONCE, START);

    assertThat(plan(gone, zooms(77, "Biology", START))).isEqualTo(new Returned(gone));
    assertThat(plan(gone)).isInstanceOf(Nothing.class);
  }

  @Test
  void oldMeetingThatZoomDroppedIsNoNews() {
    assertThat(plan(of(Timing.ONCE, START.minus(Duration.ofDays(60))))).isInstanceOf(Nothing.class);
  }

  @Test
  void whatWasWrittenAfterTheListWasBegunIsNotJudgedByIt() {
    Listing early = new Listing(Instant.parse("2026-08-01T00:00:00Z"), List.of());

    assertThat(SyncPlanner.plan(List.of(made(false)), early))
        .singleElement()
        .isInstanceOf(Nothing.class);
  }

  @Test
  void timesOfSeriesAreNotCompared() {
    Desired series = of(Timing.SERIES, START);

    assertThat(plan(series, zooms(77, "Biology", START.plus(HOUR)))).isInstanceOf(Nothing.class);
  }

  @Test
  void ofARoomWithoutAFixedTimeOnlyTheTopicIsCompared() {
    Desired room = of(Timing.ANY_TIME, START);

    assertThat(plan(room, listedRoom("Biology"))).isInstanceOf(Nothing.class);
    assertThat(((TakeOver) plan(room, listedRoom("Seminar"))).differs())
        .containsExactly(Field.TOPIC);
  }

  @Test
  void aRoomWithoutAFixedTimeIsMissedHoweverOldItIs() {
    Desired old = of(Timing.ANY_TIME, START.minus(Duration.ofDays(300)));

    assertThat(plan(old)).isInstanceOf(Missing.class);
  }

  private static SyncAction plan(Desired meeting, ListedMeeting... zooms) {
    return SyncPlanner.plan(List.of(meeting), new Listing(BEGUN, List.of(zooms))).get(0);
  }

  private Desired of(Timing timing, Instant start) {
    return world.desired(1, 77, false, false, timing, start);
  }

  private Desired made(boolean unsent) {
    return world.desired(1, 77, false, unsent, Timing.ONCE, START);
  }

  private static ListedMeeting zooms(long id, String topic, Instant start) {
    return PlannedWorld.listed(id, topic, Optional.of(start), HOUR);
  }

  private static ListedMeeting listedRoom(String topic) {
    return PlannedWorld.listed(77, topic, Optional.empty(), Duration.ZERO);
  }
}
