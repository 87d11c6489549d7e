package org.presente.host.gradebook.passback;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.lti.ags.Score;
import org.presente.lti.registration.Registration;

/** What the scores of one column have in common on their way to the platform. */
record ScoreDraft(
    Registration registration,
    long courseId,
    Set<String> scopes,
    URI column,
    BigDecimal maximum,
    boolean canvas) {

  /**
   * Fixes the timestamp of the try.
   *
   * @param former the maximum that the platform's column had when this score was last sent, if it
   *     has another one now
   * @param subject the person's id on the platform
   */
  Attempt attempt(ScoreEntity score, Optional<BigDecimal> former, String subject, Instant now) {
    boolean again = former.isPresent() && !score.isTried();
    Set<BigDecimal> ours = score.ours();
    Instant timestamp = score.begin(now);
    Score plain = Score.of(subject, score.points(), maximum, timestamp).withComment(score.remark());
    Score message = score.isForced() ? plain.overPersons() : plain;
    return new Attempt(
        score.id(),
        registration,
        scopes,
        column,
        score.points(),
        maximum,
        former,
        again,
        ours,
        canvas ? message.forCanvas() : message);
  }
}
