package org.presente.host.notification;

import java.util.Optional;

/**
 * Something in a lesson that waits for somebody of the staff.
 *
 * @param kind names the sentence that says what it is, such as {@code unmatched}
 * @param title of the class
 * @param sessionId the class, where attendance knows it
 * @param count of people or marks, at least one
 */
public record Matter(
    String kind, long lessonId, String title, Optional<Long> sessionId, long count) {

  /** Without the title. */
  @Override
  public String toString() {
    return "Matter[" + kind + ", lesson " + lessonId + ", " + count + "]";
  }
}
