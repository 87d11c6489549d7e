package org.presente.lti.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}}",
        "{} x",
        "[]",
        "null",
        "\"text\"",
        "{'a':1}",
        "{a:1}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{\"a\":}",
        "{\"a\":[1,]}",
        "{\"a\":[1}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":1e9999}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":-}",
        "{\"a\":truefalse}",
        "{\"a\":True}",
        "{\"a\":\"\\x41\"}",
        "{\"a\":\"\\u00g0\"}",
        "{\"a\":\"\\u٠٠٤١\"}",
        "{\"a\":\"line\nbreak\"}",
        "{\"a\":\"open}",
        "{\"a\":1/*comment*/}",
        "{\"a\":1}//comment",
        "\uFEFF{}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":1}",
        "{\"o\":{\"a\":1,\"a\":2}}",
        "{\"l\":[{\"a\":1,\"a\":2}]}"
      })
  void whatIsNotStrictJsonIsRefused(String text) {
    assertThatThrownBy(() -> Json.object(text)).isInstanceOf(JsonException.class);
  }

  @Test
  void everyKindOfValueIsRead() throws JsonException {
    JsonObject json =
        Json.object(
            " {\"t\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é😀\", \"n\" : -1.5e2, \"yes\":true,"
                + " \"no\":\"false\", \"nothing\":null, \"l\":[ ], \"o\":{ }, \"s\":[\"a\",1]} ");

    assertThat(json.text("t")).contains("\"\\/\b\f\n\r\téé😀");
    assertThat(json.number("n").orElseThrow()).isEqualByComparingTo(new BigDecimal(-150));
    assertThat(json.flag("yes")).contains(true);
    assertThat(json.flag("no")).contains(false);
    assertThat(json.has("nothing")).isFalse();
    assertThat(json.isArray("l")).isTrue();
    assertThat(json.object("o")).isPresent();
    assertThat(json.texts("s")).containsExactly("a");
    assertThat(json.number("t")).isEmpty();
    assertThat(json.object("l")).isEmpty();
  }

  @Test
  void depthIsBounded() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThatThrownBy(() -> Json.object(deep)).hasMessageContaining("nested too deeply");
  }

  @Test
  void bytesMustBeUtf8() {
    assertThatThrownBy(() -> Json.object("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void timesOutsideTheYearsWeKnowAreAbsent() throws JsonException {
    JsonObject json = Json.object("{\"a\":1790812800.9,\"b\":1e30,\"c\":-1,\"d\":1e-999}");

    assertThat(json.instant("a")).contains(Instant.ofEpochSecond(1_790_812_800));
    assertThat(json.instant("b")).isEmpty();
    assertThat(json.instant("c")).isEmpty();
    assertThat(json.instant("d")).contains(Instant.EPOCH);
  }

  @Test
  void textsLoseTheCharacterNoDatabaseTakes() throws JsonException {
    assertThat(Json.object("{\"a\":\"x\\u0000y\"}").text("a")).contains("xy");
  }

  @Test
  void whatIsWrittenIsRead() throws JsonException {
    Map<String, Object> members =
        Map.of("text", "é\"\u2028</script>", "list", List.of("a", Map.of("b", true)));

    assertThat(Json.object(Json.write(members)).members()).isEqualTo(members);
  }

  @Test
  void aTopLevelArrayGivesItsObjects() throws JsonException {
    assertThat(
            Json.objects("[{\"a\":\"1\"},2,null,{\"a\":\"3\"}]".getBytes(StandardCharsets.UTF_8)))
        .extracting(each -> each.text("a").orElseThrow())
        .containsExactly("1", "3");
  }

  @Test
  void mutilatedTextIsReadOrRefusedAndNothingElse() {
    String good = "{\"a\":[1.5e3,true,null,\"\\u0041\\n\"],\"b\":{\"c\":{},\"d\":[]}}";
    Random random = new Random(8259);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder changed = new StringBuilder(good);
      for (int j = random.nextInt(3); j >= 0; j--) {
        changed.setCharAt(
            random.nextInt(changed.length()), good.charAt(random.nextInt(good.length())));
      }
      changed.setLength(random.nextInt(changed.length() + 1));
      assertThat(catchThrowable(() -> Json.object(changed.toString())))
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(),
              refused -> assertThat(refused).isInstanceOf(JsonException.class));
    }
  }
}
