package org.presente.web.host.attendance.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;

/** Marks of a class of one hour. */
public final class MarkSamples {
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private MarkSamples() {}

  public static MarkView present(long id, String name, long minutes) {
    BigDecimal points = new BigDecimal(minutes * 100).divide(new BigDecimal(60));
    return mark(id, name, minutes, Optional.of(points), MarkStatus.PRESENT, PostingView.nothing());
  }

  public static MarkView absent(long id, String name) {
    return mark(id, name, 0, Optional.empty(), MarkStatus.ABSENT, PostingView.nothing());
  }

  /** Fifty points that got so far; the name is given. */
  public static MarkView posted(String name, PostingState state) {
    return posted(name, posting(state, "50"));
  }

  static MarkView posted(String name, PostingView posting) {
    return mark(7, name, 30, Optional.of(new BigDecimal("50.00")), MarkStatus.PARTIAL, posting);
  }

  /** What was sent, and for a kept one what a person wrote instead: 80. */
  static PostingView posting(PostingState state, String sent) {
    boolean kept = state == PostingState.KEPT;
    return new PostingView(
        state,
        Optional.of(new BigDecimal(sent)),
        Optional.of(NOON),
        kept ? Optional.of(new BigDecimal("80.00")) : Optional.empty(),
        Optional.empty(),
        state == PostingState.REFUSED ? Optional.of(PostingReason.NOT_GRADABLE) : Optional.empty(),
        state == PostingState.REFUSED ? Optional.of("User has no grade") : Optional.empty(),
        Optional.empty());
  }

  private static MarkView mark(
      long id,
      String name,
      long minutes,
      Optional<BigDecimal> points,
      MarkStatus status,
      PostingView posting) {
    boolean seen = minutes > 0;
    return new MarkView(
        id,
        name,
        Duration.ofMinutes(minutes),
        new BigDecimal(minutes).divide(new BigDecimal(60), 4, java.math.RoundingMode.HALF_UP),
        points,
        HUNDRED,
        status,
        seen ? MarkReason.ATTENDED : MarkReason.NEVER_APPEARED,
        seen ? Optional.of(Proof.REGISTRANT) : Optional.empty(),
        posting);
  }
}
