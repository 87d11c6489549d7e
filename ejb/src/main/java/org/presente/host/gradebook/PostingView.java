package org.presente.host.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one person's mark got.
 *
 * @param sentPoints what was last sent, of the column's maximum
 * @param sentAt when the platform accepted it
 * @param platformPoints what a person put in its place, of the same maximum; only when KEPT
 * @param agreedAt when the staff said that the person's mark stands; only when KEPT
 * @param detail what the platform said, for staff and operators
 * @param incidentCode to quote to an operator
 */
public record PostingView(
    PostingState state,
    Optional<BigDecimal> sentPoints,
    Optional<Instant> sentAt,
    Optional<BigDecimal> platformPoints,
    Optional<Instant> agreedAt,
    Optional<PostingReason> reason,
    Optional<String> detail,
    Optional<String> incidentCode) {

  public static PostingView nothing() {
    return new PostingView(
        PostingState.NOTHING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A person changed the mark on the platform, and the staff have not said which one counts. */
  public boolean isDisputed() {
    return state == PostingState.KEPT && agreedAt.isEmpty();
  }

  /** Whether asking for another try makes sense. */
  public boolean isRetryable() {
    return state == PostingState.REFUSED
        || state == PostingState.STOPPED
        || state == PostingState.KEPT;
  }
}
