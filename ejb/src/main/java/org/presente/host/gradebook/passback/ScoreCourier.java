package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.gradebook.domain.Standing;
import org.presente.lti.ags.Failure;
import org.presente.lti.ags.ResultOutcome;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.ScoreOutcome;
import org.presente.lti.ags.Scores;
import org.presente.lti.message.AgsEndpoint;

/** Carries a score to the platform, after a look at what stands there. */
@Singleton
public class ScoreCourier {
  private final Scores scores;
  private final Results results;

  @Inject
  public ScoreCourier(Scores scores, Results results) {
    this.scores = scores;
    this.results = results;
  }

  Delivery deliver(Attempt attempt) {
    return beforeWriting(attempt).orElseGet(() -> write(attempt));
  }

  /**
   * Empty: write. Where the platform does not let us read, nothing can be kept: a mark that a
   * person changed is then overwritten, unless the platform itself protects it.
   */
  private Optional<Delivery> beforeWriting(Attempt attempt) {
    if (!attempt.scopes().contains(AgsEndpoint.SCOPE_RESULT_READ)) {
      return Optional.empty();
    }
    ResultOutcome outcome = read(attempt);
    if (outcome instanceof ResultOutcome.Current current) {
      return judged(attempt, current);
    }
    if (outcome instanceof Failure.RetryLater later) {
      return Optional.of(new Delivery.Later(later.after(), later.reason()));
    }
    return outcome instanceof Failure.Unauthorized unauthorized
        ? Optional.of(new Delivery.Unauthorized(unauthorized.reason()))
        : Optional.empty();
  }

  private static Optional<Delivery> judged(Attempt attempt, ResultOutcome.Current current) {
    Standing standing = standing(attempt, current);
    if (standing instanceof Standing.Wanted) {
      return Optional.of(new Delivery.Arrived());
    }
    return standing instanceof Standing.OfSomebodyElse other
        ? Optional.of(new Delivery.Kept(other.points()))
        : Optional.empty();
  }

  private Delivery write(Attempt attempt) {
    ScoreOutcome outcome =
        scores.post(attempt.registration(), attempt.scopes(), attempt.column(), attempt.score());
    if (outcome instanceof ScoreOutcome.Accepted) {
      return new Delivery.Arrived();
    }
    if (outcome instanceof ScoreOutcome.Superseded) {
      return superseded(attempt);
    }
    if (outcome instanceof ScoreOutcome.NotGradable refusal) {
      return new Delivery.NotGradable(refusal.reason());
    }
    return outcome instanceof Failure failure ? failed(failure) : new Delivery.NotFound();
  }

  /** 409 with the wanted value in place: done, by a try whose answer we never saw. */
  private Delivery superseded(Attempt attempt) {
    if (!(read(attempt) instanceof ResultOutcome.Current current)) {
      return new Delivery.Superseded(Optional.empty());
    }
    Standing standing = standing(attempt, current);
    if (standing instanceof Standing.Wanted) {
      return new Delivery.Arrived();
    }
    return new Delivery.Superseded(
        standing instanceof Standing.OfSomebodyElse other
            ? Optional.of(other.points())
            : Optional.empty());
  }

  private static Standing standing(Attempt attempt, ResultOutcome.Current current) {
    return Standing.of(
        new Standing.Reading(current.score(), current.maximum()),
        attempt.points(),
        attempt.ours(),
        attempt.maximum());
  }

  private ResultOutcome read(Attempt attempt) {
    return results.of(
        attempt.registration(), attempt.scopes(), attempt.column(), attempt.score().userId());
  }

  private static Delivery failed(Failure failure) {
    if (failure instanceof Failure.RetryLater later) {
      return new Delivery.Later(later.after(), later.reason());
    }
    if (failure instanceof Failure.Unauthorized unauthorized) {
      return new Delivery.Unauthorized(unauthorized.reason());
    }
    return failure instanceof Failure.Forbidden forbidden
        ? new Delivery.Forbidden(forbidden.reason())
        : new Delivery.NotGradable(((Failure.Refused) failure).reason());
  }
}
