package org.presente.zoom.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.HostSettings;
import org.presente.zoom.api.ZoomUser;
import org.presente.zoom.api.ZoomUser.Licence;

class PeopleReaderTest {

  @ParameterizedTest
  @CsvSource({"1, BASIC", "2, LICENSED", "4, NONE", "99, NONE", "7, UNKNOWN"})
  void userTypesAreLicences(String type, Licence licence) {
    Fields row = new Fields(Map.of("id", "u1", "type", type));

    assertThat(PeopleReader.user(row)).map(ZoomUser::licence).contains(licence);
  }

  @Test
  void userWithoutIdIsOfNoUse() {
    assertThat(PeopleReader.user(new Fields(Map.of("email", "a@example.edu")))).isEmpty();
  }

  @Test
  void addOnsCountInCapacity() {
    Map<String, Object> feature =
        Map.of(
            "meeting_capacity", 300L,
            "large_meeting", true,
            "large_meeting_capacity", 1000L,
            "webinar", true,
            "webinar_capacity", 500L);

    HostSettings settings = settings(Map.of("feature", feature));

    assertThat(settings.meetingCapacity()).isEqualTo(1000);
    assertThat(settings.webinarCapacity()).isEqualTo(500);
  }

  @Test
  void addOnThatIsOffDoesNot() {
    Map<String, Object> feature =
        Map.of("meeting_capacity", 300L, "large_meeting_capacity", 1000L, "webinar_capacity", 500L);
    Map<String, Object> schedule =
        Map.of("join_before_host", true, "require_password_for_scheduling_new_meetings", true);

    HostSettings settings = settings(Map.of("feature", feature, "schedule_meeting", schedule));

    assertThat(settings.meetingCapacity()).isEqualTo(300);
    assertThat(settings.webinarCapacity()).isZero();
    assertThat(settings.joinBeforeHost()).isTrue();
    assertThat(settings.passcodeRequired()).isTrue();
    assertThat(settings.waitingRoom()).isFalse();
  }

  @Test
  void rowWithoutJoinTimeIsLeftOut() {
    assertThat(PeopleReader.participant(new Fields(Map.of("user_id", "1", "join_time", ""))))
        .isEmpty();
  }

  @Test
  void personWhoIsStillThereHasNotLeft() {
    Fields row = new Fields(Map.of("user_id", 16778240L, "join_time", "2026-09-14T12:52:10Z"));

    assertThat(PeopleReader.participant(row))
        .hasValueSatisfying(
            person -> {
              assertThat(person.leave()).isEmpty();
              assertThat(person.userId()).isEqualTo("16778240");
              assertThat(person.name()).isEmpty();
            });
  }

  private static HostSettings settings(Map<String, Object> body) {
    return PeopleReader.settings(new Fields(body)).orElseThrow();
  }
}
