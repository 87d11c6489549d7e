package org.presente.zoom.plan;

import java.util.Optional;

/**
 * A lesson as a program wants it.
 *
 * @param content HTML; empty to leave it as it is
 * @param withoutMeeting whether the lesson is to have no meeting
 * @param meeting empty to leave it as it is
 */
public record LessonPlan(
    String title, Optional<String> content, boolean withoutMeeting, Optional<MeetingPart> meeting) {

  /** Without title and content. */
  @Override
  public String toString() {
    return "LessonPlan[" + meeting + "]";
  }
}
