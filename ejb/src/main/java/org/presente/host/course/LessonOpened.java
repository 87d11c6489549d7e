package org.presente.host.course;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody opened a lesson; fired in the transaction of the arrival. Features keep from it what
 * they need to work without a person present.
 *
 * @param grading the platform's gradebook for this lesson, if it offers one
 */
public record LessonOpened(
    long registrationId, long courseId, long lessonId, long personId, Optional<Grading> grading) {

  /**
   * Assignment and Grade Services 2.0, section 3.1 (endpoint claim).
   *
   * @param lineItemsUrl the container, where line items are searched and made
   * @param lineItemUrl the one line item coupled with the link
   */
  public record Grading(
      Optional<String> lineItemsUrl, Optional<String> lineItemUrl, Set<String> scopes) {
    public Grading {
      scopes = Set.copyOf(scopes);
    }
  }
}
