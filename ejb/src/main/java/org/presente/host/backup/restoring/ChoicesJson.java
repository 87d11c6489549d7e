package org.presente.host.backup.restoring;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.DateShift;
import org.presente.host.backup.RestoreChoices;

/** Choices as one text to be stored between the click and the queue. */
public final class ChoicesJson {
  private ChoicesJson() {}

  public static String write(RestoreChoices choices) {
    JsonObjectBuilder each = Json.createObjectBuilder();
    choices.each().forEach((lesson, choice) -> each.add(lesson, choice.name()));
    JsonObjectBuilder hosts = Json.createObjectBuilder();
    choices.hosts().forEach(hosts::add);
    return Json.createObjectBuilder()
        .add("usual", choices.usual().name())
        .add("each", each)
        .add("weeks", choices.shift().weeks())
        .add("hosts", hosts)
        .add("replace", choices.replace())
        .build()
        .toString();
  }

  public static RestoreChoices read(String text) {
    try (JsonReader reader =
        Json.createReaderFactory(Map.of()).createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new RestoreChoices(
          ClassChoice.valueOf(json.getString("usual")),
          texts(json.getJsonObject("each")).entrySet().stream()
              .collect(
                  Collectors.toMap(Map.Entry::getKey, it -> ClassChoice.valueOf(it.getValue()))),
          new DateShift(json.getInt("weeks")),
          texts(json.getJsonObject("hosts")),
          json.getBoolean("replace"));
    }
  }

  private static Map<String, String> texts(JsonObject object) {
    return object.keySet().stream().collect(Collectors.toMap(key -> key, object::getString));
  }
}
