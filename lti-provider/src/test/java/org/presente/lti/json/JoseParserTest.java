package org.presente.lti.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why {@link JsonReader} was written: it may go when the first of these fails. */
class JoseParserTest {
  @Test
  void theJoseLibraryKeepsTheLastOfTwoEqualKeysBelowTheTop() throws ParseException {
    String text = "{\"o\":{\"a\":\"1\",\"a\":\"2\"}}";

    assertThat(JSONObjectUtils.parse(text)).containsEntry("o", Map.of("a", "2"));
    assertThatThrownBy(() -> Json.object(text)).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{a:1}", "{\"a\":1/*comment*/}"})
  void theJoseLibraryRefusesTheRestAsWeDo(String text) {
    assertThatThrownBy(() -> JSONObjectUtils.parse(text)).isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> Json.object(text)).isInstanceOf(JsonException.class);
  }
}
