package org.presente.host.attendance.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1. */
class SessionWindowTest {

  private static final Occurrence TEN = Occurrence.of("ten", at("10:00"), at("11:00"));
  private static final Occurrence NOON = Occurrence.of("noon", at("12:00"), at("13:00"));

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "10:00, 11:00, ten",
    "09:00, 09:30, held",
    "09:00, 09:30:01, ten",
    "12:59:59, 13:30, ten",
    "13:00, 13:30, held",
    "09:45, 09:45, ten",
    "08:00, 23:00, ten",
  })
  void instanceBelongsToTheClassItOverlapsWithinTheMargins(
      String start, String end, String wanted) {
    assertThat(owner(List.of(TEN), start, end)).isEqualTo(wanted);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "11:05, 11:20, ten",
    "11:40, 11:55, noon",
    "10:50, 12:40, noon",
    "10:20, 12:10, ten",
    "11:25, 11:35, ten",
    "10:00, 13:00, ten",
  })
  void instanceBelongsToTheNearestClass(String start, String end, String wanted) {
    assertThat(owner(List.of(NOON, TEN), start, end)).isEqualTo(wanted);
  }

  @Test
  void allInstancesOfAClassFormItsSessionInOrderOfTime() {
    InstanceSpan first = InstanceSpan.of("b", at("10:00"), at("10:10"));
    InstanceSpan second = InstanceSpan.of("a", at("10:15"), at("11:00"));
    SessionAssignment assignment =
        SessionWindow.DEFAULT.assign(List.of(TEN, NOON), List.of(second, first));
    assertThat(assignment.of(TEN)).containsExactly(first, second);
    assertThat(assignment.of(NOON)).isEmpty();
  }

  @Test
  void cancelledClassTakesNoInstance() {
    assertThat(owner(List.of(TEN.asCancelled()), "10:00", "11:00")).isEqualTo("held");
  }

  @Test
  void longClassIsFoundFromAnInstanceNearItsEnd() {
    Occurrence day = Occurrence.of("day", at("08:00"), at("18:00"));
    assertThat(owner(List.of(day, TEN), "19:00", "19:30")).isEqualTo("day");
  }

  @Test
  void twoClassesAtTheSameTimeAreToldApartByKey() {
    Occurrence other = Occurrence.of("alpha", at("10:00"), at("11:00"));
    assertThat(owner(List.of(TEN, other), "10:00", "11:00")).isEqualTo("alpha");
  }

  private static String owner(List<Occurrence> occurrences, String start, String end) {
    SessionAssignment assignment =
        SessionWindow.DEFAULT.assign(
            occurrences, List.of(InstanceSpan.of("i", at(start), at(end))));
    assertThat(assignment.sessions().size() + assignment.held().size()).isEqualTo(1);
    return assignment.sessions().keySet().stream().findFirst().orElse("held");
  }
}
