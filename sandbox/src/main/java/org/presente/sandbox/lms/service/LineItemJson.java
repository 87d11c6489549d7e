package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Json;

/** Line items on the wire, Assignment and Grade Services 2.0 section 3.2. */
final class LineItemJson {
  private LineItemJson() {}

  static ObjectNode of(Column column, Addresses addresses) {
    ObjectNode json = Json.object();
    json.put("id", addresses.lineItem(column.courseId(), column.id(), column.toolId()));
    json.put("label", column.label());
    Json.putNumber(json, "scoreMaximum", column.maximum());
    putUnlessEmpty(json, "resourceId", column.resourceId());
    putUnlessEmpty(json, "tag", column.tag());
    putUnlessEmpty(json, "resourceLinkId", column.lessonId());
    putUnlessEmpty(json, "ltiLinkId", column.lessonId());
    if (column.submissionReview().isObject()) {
      json.set("submissionReview", column.submissionReview());
    }
    return json;
  }

  private static void putUnlessEmpty(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }

  /** What is wrong with a line item sent by a tool. */
  static List<String> faults(ObjectNode json) {
    List<String> faults = new ArrayList<>();
    JsonNode label = json.path("label");
    if (!label.isTextual() || label.asText().isBlank()) {
      faults.add("label is missing");
    }
    JsonNode maximum = json.path("scoreMaximum");
    if (!maximum.isNumber() || maximum.asDouble() <= 0) {
      faults.add("scoreMaximum is not a number above zero");
    }
    for (String name : List.of("resourceId", "tag", "resourceLinkId")) {
      if (json.has(name) && !json.get(name).isTextual()) {
        faults.add(name + " is no text");
      }
    }
    return faults;
  }

  /** A column as the tool wants it; what it leaves out is cleared, as Moodle does. */
  static Column column(ObjectNode json, Column place) {
    return new Column(
        place.id(),
        place.courseId(),
        place.toolId(),
        json.path("label").asText(),
        json.path("scoreMaximum").asDouble(),
        json.path("resourceId").asText(),
        json.path("tag").asText(),
        place.lessonId(),
        place.ownedByLesson(),
        json.path("submissionReview").isObject()
            ? json.path("submissionReview")
            : Json.object().nullNode());
  }
}
