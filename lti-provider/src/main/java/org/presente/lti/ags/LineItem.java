package org.presente.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A column of the gradebook.
 *
 * @param id its address; empty until the platform has made it
 * @param resourceId our stable id of what is graded
 * @param tag what is graded about it, e.g. {@code attendance}
 * @param resourceLinkId the link it belongs to; not every platform lets a tool set it
 * @param reviewable whether the gradebook may open a mark here (Submission Review 1.0)
 */
public record LineItem(
    Optional<URI> id,
    String label,
    BigDecimal scoreMaximum,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<String> resourceLinkId,
    Optional<Instant> startDateTime,
    Optional<Instant> endDateTime,
    boolean reviewable) {

  public LineItem {
    if (scoreMaximum.signum() <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be above 0");
    }
  }

  /** A column still to be found or made. */
  public static LineItem wanted(
      String label, BigDecimal scoreMaximum, String resourceId, String tag, String resourceLinkId) {
    return new LineItem(
        Optional.empty(),
        label,
        scoreMaximum,
        Optional.of(resourceId),
        Optional.of(tag),
        Optional.of(resourceLinkId),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** For platforms that know submission reviews; others may refuse what they do not know. */
  public LineItem withReview() {
    return new LineItem(
        id, label, scoreMaximum, resourceId, tag, resourceLinkId, startDateTime, endDateTime, true);
  }

  LineItem at(URI address) {
    return new LineItem(
        Optional.of(address),
        label,
        scoreMaximum,
        resourceId,
        tag,
        resourceLinkId,
        startDateTime,
        endDateTime,
        reviewable);
  }

  LineItem unlinked() {
    return new LineItem(
        id,
        label,
        scoreMaximum,
        resourceId,
        tag,
        Optional.empty(),
        startDateTime,
        endDateTime,
        reviewable);
  }
}
