package org.presente.lti.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Item 19 of the conformance checklist. */
class CustomParametersTest {
  @Test
  @DisplayName("LTI 19: a literal variable is absent, an empty value is empty")
  void item19_aLiteralVariableIsAbsentAnEmptyValueIsEmpty() {
    CustomParameters custom =
        custom(Map.of("a", "$ResourceLink.id.history", "b", "", "c", "5 $ a head"));

    assertThat(custom.text("a")).isEmpty();
    assertThat(custom.text("b")).contains("");
    assertThat(custom.nonEmpty("b")).isEmpty();
    assertThat(custom.text("c")).contains("5 $ a head");
  }

  @Test
  void keysAreComparedWithoutRegardToCase() {
    assertThat(custom(Map.of("Meeting_Ref", "m-1")).text("meeting_ref")).contains("m-1");
  }

  @Test
  @DisplayName("LTI 19: a date of the person overrides the date of the link")
  void item19_aDateOfThePersonOverridesTheDateOfTheLink() {
    Map<String, String> both =
        Map.of("user", "2026-11-24T08:00:00-03:00", "link", "2026-11-23T08:00:00Z");
    Map<String, String> empty = Map.of("user", "", "link", "2026-11-23T08:00:00Z");
    Map<String, String> literal = Map.of("user", "$x", "link", "1790812800");

    assertThat(custom(both).instant("user", "link"))
        .contains(Instant.parse("2026-11-24T11:00:00Z"));
    assertThat(custom(empty).instant("user", "link"))
        .contains(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(custom(literal).instant("user", "link"))
        .contains(Instant.ofEpochSecond(1_790_812_800));
    assertThat(custom(Map.of("user", "tomorrow")).instant("user")).isEmpty();
    assertThat(custom(Map.of("user", "2026-11-24T08:00:00")).instant("user")).isEmpty();
  }

  @Test
  void moodlesNinetyNineIsNoTimeZone() {
    assertThat(custom(Map.of("zone", "America/Sao_Paulo")).zone("zone"))
        .contains(ZoneId.of("America/Sao_Paulo"));
    assertThat(custom(Map.of("zone", "99")).zone("zone")).isEmpty();
    assertThat(custom(Map.of("zone", "Mars/Olympus")).zone("zone")).isEmpty();
  }

  @Test
  void aHistoryIsAListOfUrlEncodedIdsNewestFirst() {
    assertThat(custom(Map.of("h", "3,a%2Cb, 1,,%zz")).history("h"))
        .containsExactly("3", "a,b", "1", "%zz");
    assertThat(custom(Map.of("h", "")).history("h")).isEmpty();
  }

  private static CustomParameters custom(Map<String, String> values) {
    return CustomParameters.of(values);
  }

  @Test
  void namesOfFilledAndUnfilledParametersAreTold() {
    CustomParameters custom =
        CustomParameters.of(Map.of("Zone", "Europe/Vilnius", "start", "", "end", "$X.y"));

    assertThat(custom.filled()).containsExactly("zone");
    assertThat(custom.unfilled()).containsExactlyInAnyOrder("start", "end");
  }
}
