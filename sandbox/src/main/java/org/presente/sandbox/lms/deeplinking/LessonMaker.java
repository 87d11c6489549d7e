package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.LinkDates;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Capability;

/** Makes a lesson of an item, and a column if the item brings one. */
record LessonMaker(Platform platform, Picking picking) {
  private static final String SECTION = "Picked activities";

  /** A link to something else than the tool becomes an activity too, as in Moodle. */
  Lesson make(ObjectNode item) {
    String id = platform.campus().catalogue().newLessonId();
    Lesson lesson =
        new Lesson(
            id,
            picking.courseId(),
            SECTION,
            item.path("title").asText("Activity " + id),
            item.path("text").asText(),
            custom(item),
            item.path("url").asText(),
            platform.offers(Capability.LINK_DATES) ? dates(item) : LinkDates.NONE,
            List.of());
    platform.campus().catalogue().add(lesson);
    if (item.path("lineItem").isObject() && !picking.settings().acceptLineItem().isFalse()) {
      platform.campus().gradebook().add(column(item.path("lineItem"), lesson));
    }
    return lesson;
  }

  private static Map<String, String> custom(ObjectNode item) {
    Map<String, String> custom = new LinkedHashMap<>();
    item.path("custom")
        .properties()
        .forEach(entry -> custom.put(entry.getKey(), entry.getValue().asText()));
    return custom;
  }

  private static LinkDates dates(ObjectNode item) {
    JsonNode available = item.path("available");
    JsonNode submission = item.path("submission");
    return new LinkDates(
        available.path("startDateTime").asText(),
        available.path("endDateTime").asText(),
        submission.path("startDateTime").asText(),
        submission.path("endDateTime").asText());
  }

  private Column column(JsonNode lineItem, Lesson lesson) {
    JsonNode review = lineItem.path("submissionReview");
    return new Column(
        platform.campus().gradebook().newColumnId(),
        lesson.courseId(),
        picking.toolId(),
        picking.settings().keepsLabel()
            ? lineItem.path("label").asText(lesson.title())
            : lesson.title(),
        lineItem.path("scoreMaximum").asDouble(),
        lineItem.path("resourceId").asText(),
        lineItem.path("tag").asText(),
        lesson.id(),
        true,
        review.isObject() ? review : Json.object().nullNode());
  }
}
