package org.presente.zoom.webhook;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads events leniently: ids come as texts or numbers, and members come and go. */
final class EventReader {
  private EventReader() {}

  /** Empty for what is no event. */
  static Optional<ZoomEvent> read(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      JsonObject root = reader.readObject();
      String name = text(root, "event");
      return name.isEmpty() || name.length() > 80
          ? Optional.empty()
          : Optional.of(event(name, root, child(root, "payload")));
    } catch (JsonException | IllegalStateException notJson) {
      return Optional.empty();
    }
  }

  private static ZoomEvent event(String name, JsonObject root, JsonObject payload) {
    JsonObject object = child(payload, "object");
    Optional<EventPerson> person = person(object);
    String id = text(object, "id");
    Stream<String> times =
        Stream.of(
            person.flatMap(EventPerson::at).map(Instant::toString).orElse(""),
            text(object, "end_time"),
            text(payload, "time_stamp"),
            name.endsWith(".started") ? text(object, "start_time") : "",
            text(payload, "deauthorization_time"),
            text(root, "event_ts"));
    return new ZoomEvent(
        name,
        id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0,
        about(payload, object, id),
        time(text(object, "start_time")),
        time(text(object, "end_time")),
        times.filter(text -> !text.isEmpty()).findFirst().orElse(""),
        person,
        text(payload, "client_id"),
        cut(text(payload, "user_id"), 64),
        text(payload, "plainToken"));
  }

  private static String about(JsonObject payload, JsonObject object, String id) {
    return Stream.of(text(object, "uuid"), id, cut(text(payload, "user_id"), 64))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<EventPerson> person(JsonObject object) {
    JsonObject person =
        object.containsKey("participant")
            ? child(object, "participant")
            : child(object, "registrant");
    if (person.isEmpty()) {
      return Optional.empty();
    }
    String stay = text(person, "user_id");
    String participant =
        Stream.of(text(person, "participant_uuid"), stay, text(person, "id"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    Optional<Instant> at =
        Stream.of("join_time", "leave_time", "date_time")
            .flatMap(name -> time(text(person, name)).stream())
            .findFirst();
    return Optional.of(
        new EventPerson(
            cut(participant, 100),
            cut(stay, 100),
            cut(text(person, "user_name"), 300),
            cut(text(person, "registrant_id"), 100),
            cut(text(person, "id"), 100),
            at));
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static JsonObject child(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static String text(JsonObject parent, String name) {
    JsonValue value = parent.get(name);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    return value instanceof JsonNumber number ? number.toString() : "";
  }

  private static Optional<Instant> time(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}
