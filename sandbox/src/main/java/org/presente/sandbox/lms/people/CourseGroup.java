package org.presente.sandbox.lms.people;

import java.util.List;

/**
 * Some members of a course (Course Groups 1.0).
 *
 * @param setId of the set it belongs to; empty if to none
 * @param tag what the group is for; empty if nothing is said
 */
public record CourseGroup(
    String id, String courseId, String setId, String name, String tag, List<String> memberIds) {

  public CourseGroup {
    memberIds = List.copyOf(memberIds);
  }
}
