package org.presente.zoom.plan;

import java.util.Optional;
import org.presente.zoom.meeting.MeetingDraft;

/**
 * A lesson as it is planned now.
 *
 * @param id ours
 * @param hostAddress of the meeting's host
 * @param tag changes with everything else in this record
 */
public record PlannedLesson(
    long id,
    String key,
    String title,
    String content,
    Optional<MeetingDraft> meeting,
    Optional<String> hostAddress,
    String tag) {

  /** Without title, content and address. */
  @Override
  public String toString() {
    return "PlannedLesson[" + id + ", " + tag + "]";
  }
}
