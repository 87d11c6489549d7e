package org.presente.sandbox.lms.campus;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A lesson of a course: an LTI resource link to the tool.
 *
 * @param targetLinkUri where the tool wants this link to lead; empty: where all of its links lead
 * @param history the ids of the links that this one is a copy of, newest first
 */
public record Lesson(
    String id,
    String courseId,
    String section,
    String title,
    String description,
    Map<String, String> custom,
    String targetLinkUri,
    LinkDates dates,
    List<String> history) {

  public Lesson {
    custom = Map.copyOf(custom);
    targetLinkUri = Objects.requireNonNullElse(targetLinkUri, "");
    dates = Objects.requireNonNullElse(dates, LinkDates.NONE);
    history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
  }

  static Lesson first(String id, String courseId, String section, String title, String topic) {
    return new Lesson(id, courseId, section, title, topic, Map.of(), "", LinkDates.NONE, List.of());
  }
}
