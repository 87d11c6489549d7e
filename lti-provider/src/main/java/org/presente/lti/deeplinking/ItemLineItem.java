package org.presente.lti.deeplinking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The column of the gradebook that comes with a link (Deep Linking 2.0 section 3.2, property
 * lineItem).
 *
 * @param resourceId our stable id of what is graded
 * @param tag what is graded about it
 * @param submissionReview states in which the platform's gradebook may open our page about a
 *     person's work; empty where there is none
 */
public record ItemLineItem(
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    Optional<SubmissionReview> submissionReview) {
  public ItemLineItem {
    if (scoreMaximum.signum() <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be above 0");
    }
  }

  /**
   * Submission Review 1.0 section 3.1.
   *
   * @param reviewableStatus the states of activity progress it makes sense in
   */
  public record SubmissionReview(List<String> reviewableStatus, Optional<String> label) {
    public SubmissionReview {
      reviewableStatus = List.copyOf(reviewableStatus);
    }
  }
}
