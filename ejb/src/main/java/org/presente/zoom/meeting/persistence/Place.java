package org.presente.zoom.meeting.persistence;

/**
 * Where a meeting belongs; a change of any of it is another meeting.
 *
 * @param lessonId {@link #NO_LESSON} for a meeting of no lesson
 */
public record Place(long lessonId, long courseId, long connectionId, String hostId) {
  public static final long NO_LESSON = 0;

  public boolean isOfALesson() {
    return lessonId != NO_LESSON;
  }
}
