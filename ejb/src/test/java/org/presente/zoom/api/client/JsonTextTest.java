package org.presente.zoom.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.zoom.api.domain.Fields;

class JsonTextTest {

  @Test
  void numbersTextsNullsAndStrangersAreReadLeniently() {
    Fields fields =
        JsonText.read(
                """
                {"id":"81234567890","type":2.0,"duration":null,"agenda":5,"on":"true",
                 "big":1e400,"occurrences":[{"a":1},null,"x"],"new":{"deep":[[1]]},
                 "start_time":"2026-09-14T10:00:00-03:00"}""")
            .orElseThrow();

    assertThat(fields.number("id")).isEqualTo(81234567890L);
    assertThat(fields.number("type")).isEqualTo(2);
    assertThat(fields.number("duration")).isZero();
    assertThat(fields.number("new")).isZero();
    assertThat(fields.text("agenda")).isEqualTo("5");
    assertThat(fields.flag("on")).isTrue();
    assertThat(fields.has("duration")).isFalse();
    assertThat(fields.list("occurrences")).hasSize(1);
    assertThat(fields.instant("start_time")).hasToString("Optional[2026-09-14T13:00:00Z]");
    assertThat(fields.instant("agenda")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":", "[1]", "1", "<html>", "{\"a\" 1}"})
  void anythingElseIsNoObject(String text) {
    assertThat(JsonText.read(text)).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Map<String, Object> members =
        Map.of("topic", "Año \"1\"", "type", 2, "settings", Map.of("on", true), "l", List.of("x"));

    Fields again = JsonText.read(JsonText.write(members)).orElseThrow();

    assertThat(again.text("topic")).isEqualTo("Año \"1\"");
    assertThat(again.object("settings").flag("on")).isTrue();
    assertThat(again.number("type")).isEqualTo(2);
  }
}
