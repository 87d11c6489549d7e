package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.host.plugin.LessonStatus.Phase;

/** A class from 10:00 to 11:00 whose door opens a quarter of an hour before. */
class JoinWindowTest {
  @ParameterizedTest(name = "{0}: now {1}, running {2}, last run ended {3}")
  @CsvSource({
    "long before,                       09:00, false, ,      NOT_YET, 09:45",
    "door opens,                        09:45, false, ,      OPEN,    13:00",
    "early test run is not the class,   09:50, false, 09:30, OPEN,    13:00",
    "test run long before,              09:40, false, 09:30, NOT_YET, 09:45",
    "host started early,                09:20, true,  ,      RUNNING, ",
    "running,                           10:30, true,  ,      RUNNING, ",
    "host lost the connection,          10:12, false, 10:10, OPEN,    10:20",
    "host did not come back,            10:20, false, 10:10, ENDED,   ",
    "ended minutes before the schedule, 10:58, false, 10:55, OPEN,    11:00",
    "ended at the schedule's end,       11:00, false, 11:00, ENDED,   ",
    "runs over,                         11:20, true,  10:10, RUNNING, ",
    "ended after running over,          11:21, false, 11:20, ENDED,   ",
    "late start is still possible,      12:30, false, ,      OPEN,    13:00",
    "never ran,                         13:00, false, ,      ENDED,   "
  })
  void doorFollowsTheClassNotTheClockAlone(
      String story, String now, boolean running, String ended, Phase phase, String changes) {
    JoinWindow window =
        new JoinWindow(
            at("10:00"),
            at("11:00"),
            Duration.ofMinutes(15),
            running,
            Optional.ofNullable(ended).map(JoinWindowTest::at));

    assertThat(window.phase(at(now))).as(story).isEqualTo(phase);
    assertThat(window.changesAt(at(now)))
        .isEqualTo(Optional.ofNullable(changes).map(JoinWindowTest::at));
  }

  @Test
  void aRoomWithoutAFixedTimeIsAlwaysOpen() {
    assertThat(JoinWindow.always(true).phase(at("10:00"))).isEqualTo(Phase.RUNNING);
    assertThat(JoinWindow.always(false).phase(at("10:00"))).isEqualTo(Phase.OPEN);
    assertThat(JoinWindow.always(false).changesAt(at("10:00"))).isEmpty();
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + ":00Z");
  }
}
