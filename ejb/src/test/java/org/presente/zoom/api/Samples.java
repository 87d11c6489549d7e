package org.presente.zoom.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.Objects;

/** The request and answer pairs of the story that Zoom's data files tell. */
final class Samples {

  private Samples() {}

  static JsonObject read(String name) {
    String path = "/zoom/samples/" + name + ".json";
    InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path);
    try (JsonReader reader = Json.createReader(file)) {
      return reader.readObject();
    }
  }

  static ScriptedZoom.Answer answer(String name) {
    JsonObject response = read(name).getJsonObject("response");
    boolean empty = response.isNull("body");
    return ScriptedZoom.json(
        response.getInt("status"), empty ? "" : response.getJsonObject("body").toString());
  }

  /** The address of the sample's request, below {@code /v2}. */
  static String url(String name) {
    return read(name).getJsonObject("request").getString("url");
  }
}
