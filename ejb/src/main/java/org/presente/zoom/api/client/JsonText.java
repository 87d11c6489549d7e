package org.presente.zoom.api.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.domain.Fields;

/** Between JSON and plain values. Nulls are dropped: to Zoom they mean the same as missing. */
public final class JsonText {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private JsonText() {}

  /** The object; empty when the text is anything else, such as half an object or a HTML page. */
  public static Optional<Fields> read(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return Optional.of(new Fields(plain(reader.readObject())));
    } catch (JsonException | ArithmeticException notJson) {
      return Optional.empty();
    }
  }

  public static String write(Map<String, Object> members) {
    return Json.createObjectBuilder(members).build().toString();
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.forEach((name, value) -> plain(value).ifPresent(plain -> members.put(name, plain)));
    return members;
  }

  private static List<Object> plain(JsonArray array) {
    return array.stream().map(JsonText::plain).flatMap(Optional::stream).toList();
  }

  private static Optional<Object> plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> Optional.of(plain(value.asJsonObject()));
      case ARRAY -> Optional.of(plain(value.asJsonArray()));
      case STRING -> Optional.of(((JsonString) value).getString());
      case NUMBER -> Optional.of(plain((JsonNumber) value));
      case TRUE -> Optional.of(true);
      case FALSE -> Optional.of(false);
      case NULL -> Optional.empty();
    };
  }

  private static Object plain(JsonNumber number) {
    return number.isIntegral() ? (Object) number.longValue() : (Object) number.doubleValue();
  }
}
