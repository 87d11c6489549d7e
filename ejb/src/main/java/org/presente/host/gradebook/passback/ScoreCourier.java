package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.gradebook.domain.Standing;
import org.presente.lti.ags.Failure;
import org.presente.lti.ags.ResultOutcome;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.ResultsOutcome;
import org.presente.lti.ags.ScoreOutcome;
import org.presente.lti.ags.Scores;
import org.presente.lti.message.AgsEndpoint;

/** Carries scores to the platform, after a look at what stands there. */
@Singleton
public class ScoreCourier {
  private static final int WORTH_A_LIST = 4;

  private final Scores scores;
  private final Results results;

  @Inject
  public ScoreCourier(Scores scores, Results results) {
    this.scores = scores;
    this.results = results;
  }

  /**
   * One after the other, until the platform is down or refuses everything.
   *
   * @param attempts at scores of one column; those that were not tried are missing in the answer
   */
  List<Delivered> deliver(List<Attempt> attempts) {
    Function<Attempt, ResultOutcome> look = look(attempts);
    List<Delivered> done = new ArrayList<>();
    for (Attempt attempt : attempts) {
      Delivery delivery = beforeWriting(attempt, look).orElseGet(() -> write(attempt));
      done.add(new Delivered(attempt, delivery));
      if (delivery instanceof Delivery.Unauthorized || isDown(done) || isShut(done)) {
        break;
      }
    }
    return done;
  }

  /** One that has to wait may be about this person; a second one in a row is about all. */
  static boolean isDown(List<Delivered> done) {
    return endsWithTwo(done, Delivery.Later.class);
  }

  private static boolean isShut(List<Delivered> done) {
    return endsWithTwo(done, Delivery.Forbidden.class);
  }

  private static boolean endsWithTwo(List<Delivered> done, Class<? extends Delivery> kind) {
    int size = done.size();
    return size >= 2
        && done.subList(size - 2, size).stream()
            .map(Delivered::delivery)
            .allMatch(kind::isInstance);
  }

  /**
   * What stands on the platform: for a few people asked one by one, for many in one list. Who is
   * missing in a list though we sent a score is asked for once more.
   */
  private Function<Attempt, ResultOutcome> look(List<Attempt> attempts) {
    if (attempts.size() < WORTH_A_LIST || !mayRead(attempts.get(0))) {
      return this::read;
    }
    Attempt any = attempts.get(0);
    ResultsOutcome all = results.all(any.registration(), any.scopes(), any.column());
    if (all instanceof ResultsOutcome.Listed listed) {
      return attempt -> listed(attempt, listed.of(attempt.score().userId()));
    }
    return all instanceof Failure.RetryLater later ? attempt -> later : this::read;
  }

  private ResultOutcome listed(Attempt attempt, ResultOutcome standing) {
    boolean missing = standing instanceof ResultOutcome.None && !attempt.ours().isEmpty();
    return missing ? read(attempt) : standing;
  }

  /**
   * Empty: write. Where the platform does not let us read, nothing can be kept: a mark that a
   * person changed is then overwritten, unless the platform itself protects it.
   */
  private static Optional<Delivery> beforeWriting(
      Attempt attempt, Function<Attempt, ResultOutcome> look) {
    if (!mayRead(attempt)) {
      return Optional.empty();
    }
    ResultOutcome outcome = look.apply(attempt);
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

  private static boolean mayRead(Attempt attempt) {
    return attempt.scopes().contains(AgsEndpoint.SCOPE_RESULT_READ);
  }

  private static Optional<Delivery> judged(Attempt attempt, ResultOutcome.Current current) {
    Standing standing = standing(attempt, current);
    if (standing instanceof Standing.Wanted) {
      return attempt.again() ? Optional.empty() : Optional.of(new Delivery.Arrived());
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

  /**
   * After its maximum was changed a platform may keep the share of a mark, or the bare points: in
   * the latter case they are ours by the scale in which they were sent.
   */
  private static Standing standing(Attempt attempt, ResultOutcome.Current current) {
    Standing now = standing(attempt, current.score(), current.maximum());
    boolean ours =
        attempt
            .former()
            .map(before -> standing(attempt, current.score(), before))
            .filter(before -> !(before instanceof Standing.OfSomebodyElse))
            .isPresent();
    return now instanceof Standing.OfSomebodyElse && ours ? new Standing.Replaceable() : now;
  }

  private static Standing standing(Attempt attempt, BigDecimal score, BigDecimal maximum) {
    return Standing.of(
        new Standing.Reading(score, maximum), attempt.points(), attempt.ours(), attempt.maximum());
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
