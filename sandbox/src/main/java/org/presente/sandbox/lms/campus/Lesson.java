package org.presente.sandbox.lms.campus;

import java.util.Map;

/** A lesson of a course: an LTI resource link to the tool. */
public record Lesson(
    String id,
    String courseId,
    String section,
    String title,
    String description,
    Map<String, String> custom) {

  public Lesson {
    custom = Map.copyOf(custom);
  }
}
