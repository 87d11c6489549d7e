package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomUser.Licence;

class RegistrationDecisionTest {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final LocalDateTime TEN = LocalDateTime.parse("2026-09-07T10:00:00");
  private static final Duration HOUR = Duration.ofHours(1);

  private static final Map<String, Schedule> SCHEDULES =
      Map.of(
          "one-off", new Schedule.OneOff(TEN, UTC, HOUR),
          "series",
              new Schedule.Series(
                  TEN,
                  UTC,
                  HOUR,
                  new Recurrence(
                      new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY)),
                      new Recurrence.End.Times(3))),
          "no time", new Schedule.NoFixedTime(UTC));

  @ParameterizedTest
  @CsvSource({
    "true, LICENSED, one-off, REGISTERED",
    "true, LICENSED, series, REGISTERED",
    "true, LICENSED, no time, NO_FIXED_TIME",
    "true, BASIC, one-off, HOST_WITHOUT_LICENCE",
    "true, NONE, series, HOST_WITHOUT_LICENCE",
    "true, UNKNOWN, one-off, HOST_WITHOUT_LICENCE",
    "false, LICENSED, one-off, NOT_WANTED"
  })
  void licenceAndKindOfMeetingDecide(
      boolean wanted, Licence host, String schedule, RegistrationDecision decision) {
    assertThat(RegistrationDecision.toMake(wanted, host, SCHEDULES.get(schedule)))
        .isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource({
    "true, one-off, REGISTERED",
    "false, one-off, ATTACHED_WITHOUT",
    "true, no time, NO_FIXED_TIME"
  })
  void attachedMeetingStaysAsItsMakerWantedIt(
      boolean registers, String schedule, RegistrationDecision decision) {
    assertThat(RegistrationDecision.attached(registers, SCHEDULES.get(schedule)))
        .isEqualTo(decision);
  }

  @Test
  void schedulesAreZoomsTypes() {
    assertThat(fields("one-off"))
        .containsEntry("type", 2)
        .containsEntry("start_time", "2026-09-07T10:00:00")
        .containsEntry("duration", 60)
        .doesNotContainKey("recurrence");
    assertThat(fields("series"))
        .containsEntry("type", 8)
        .containsKeys("start_time", "timezone", "duration", "recurrence");
    assertThat(fields("no time")).containsEntry("type", 3).doesNotContainKey("start_time");
    assertThat(SCHEDULES.get("no time").starts()).isEmpty();
    assertThat(SCHEDULES.get("series").starts()).hasSize(3);
  }

  private static Map<String, Object> fields(String schedule) {
    return SCHEDULES.get(schedule).on(MeetingRequest.empty()).fields();
  }
}
