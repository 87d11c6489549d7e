package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.zoom.api.option.Interpretation.Interpreter;
import org.presente.zoom.meeting.domain.Audience.Rooms;

/** Audience, amenities and tracking fields as texts, and what counts as a difference. */
class AmenitiesTest {

  @Test
  void storedOptionsComeBackWithAudienceAndAmenities() {
    MeetingOptions chosen =
        MeetingOptions.defaults()
            .with(new Audience(Optional.of(7L), Rooms.ofSet("https://lms.example/sets/3|a b;c")))
            .with(
                new Amenities(
                    true,
                    false,
                    true,
                    false,
                    true,
                    List.of(
                        new Interpreter("i@school.example", "English", "Brazilian Portuguese"))));

    assertThat(MeetingOptions.parse(chosen.text())).isEqualTo(chosen);
    assertThat(MeetingOptions.parse(MeetingOptions.defaults().text()))
        .isEqualTo(MeetingOptions.defaults());
  }

  @Test
  void interpretersAreReadOneALine() {
    assertThat(
            Amenities.interpreters("a@x.example, English , Spanish\n\nb@x.example,German,French"))
        .containsExactly(
            new Interpreter("a@x.example", "English", "Spanish"),
            new Interpreter("b@x.example", "German", "French"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@x.example", "a@x.example,English", "nobody,English,Spanish"})
  void whatIsNoInterpreterIsRefused(String line) {
    assertThatThrownBy(() -> Amenities.interpreters(line))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void trackingFieldsAreFilledFromTheCourseAndEmptyOnesLeftOut() {
    TrackingTemplates templates =
        TrackingTemplates.parse(
            "Department = %code%; Course=%course% / %lesson%; no pair; X=%code%");

    assertThat(templates.filled(Map.of("code", "", "course", "Physics", "lesson", "Week 1")))
        .isEqualTo(Map.of("Course", "Physics / Week 1"));
  }

  @Test
  void zoomMayAddMembersAndOrderAsItLikes() {
    Map<String, Object> wanted =
        Map.of(
            "enable",
            true,
            "rooms",
            List.of(Map.of("name", "A", "participants", List.of("a@x.example", "b@x.example"))));
    Map<String, Object> told =
        Map.of(
            "enable",
            "true",
            "more",
            1,
            "rooms",
            List.of(
                Map.of(
                    "name",
                    "A",
                    "id",
                    "1",
                    "participants",
                    List.of("B@x.example", "a@x.example"))));

    assertThat(Differences.differs(told, wanted)).isFalse();
    assertThat(Differences.differs(Map.of("enable", true, "rooms", List.of()), wanted)).isTrue();
    assertThat(Differences.differs(null, wanted)).isTrue();
    assertThat(Differences.differs(null, Map.of("enable", false))).isFalse();
    assertThat(Differences.differs(Map.of("enable", true), Map.of("enable", false))).isTrue();
  }
}
