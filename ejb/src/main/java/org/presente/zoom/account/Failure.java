package org.presente.zoom.account;

import java.time.Duration;
import java.util.Optional;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomError;

/**
 * A call to Zoom that did not end well, as people and the queue have to know it.
 *
 * @param permanent a person has to do something first
 * @param after how long to wait before the next try
 * @param reason for the operator, without personal data
 */
public record Failure(Sentence sentence, boolean permanent, Duration after, String reason) {

  /** Empty for answers that are fine. */
  public static Optional<Failure> of(ZoomAnswer<?> answer) {
    if (answer instanceof ZoomAnswer.Unauthorized<?> unauthorized) {
      return Optional.of(giveUp(sentenceOf(unauthorized.problem()), "Zoom rejects the connection"));
    }
    if (answer instanceof ZoomAnswer.Refused<?> refused) {
      return Optional.of(refused(refused.error()));
    }
    if (answer instanceof ZoomAnswer.Gone<?> gone) {
      return Optional.of(giveUp(Sentence.MEETING_GONE, "Zoom does not know it, " + gone.code()));
    }
    if (answer instanceof ZoomAnswer.RetryLater<?> later) {
      return Optional.of(retry(sentenceOf(later.scope()), later.after(), later.reason()));
    }
    if (answer instanceof ZoomAnswer.OutcomeUnknown<?> unknown) {
      return Optional.of(retry(Sentence.ZOOM_UNREACHABLE, unknown.after(), unknown.reason()));
    }
    return Optional.empty();
  }

  public static Failure giveUp(Sentence sentence, String reason) {
    return new Failure(sentence, true, Duration.ZERO, reason);
  }

  public static Failure retry(Sentence sentence, Duration after, String reason) {
    return new Failure(sentence, false, after, reason);
  }

  /** What the queue does about it. */
  public WorkOutcome outcome() {
    return permanent ? WorkOutcome.giveUp(reason) : WorkOutcome.retryLater(after, reason);
  }

  private static Failure refused(ZoomError error) {
    String reason = "Zoom refused: " + error;
    if (error.kind() == ZoomError.Kind.STALE_PAGE) {
      return retry(Sentence.ZOOM_BUSY, Duration.ofSeconds(5), reason);
    }
    return giveUp(
        switch (error.kind()) {
          case SCOPE_MISSING -> Sentence.SCOPE_MISSING;
          case PLAN_TOO_LOW, FORBIDDEN -> Sentence.PLAN_TOO_LOW;
          case HOST_UNUSABLE -> Sentence.HOST_UNUSABLE;
          case HOST_MAY_NOT_SCHEDULE -> Sentence.HOST_MAY_NOT_SCHEDULE;
          case REGISTRATION_REFUSED -> Sentence.REGISTRATION_REFUSED;
          case FULL -> Sentence.MEETING_FULL;
          case TOO_OLD -> Sentence.REPORT_NEVER_CAME;
          case INVALID_REQUEST, STALE_PAGE, WRONG_STATE, OTHER -> Sentence.REQUEST_REFUSED;
        },
        reason);
  }

  private static Sentence sentenceOf(Busy scope) {
    return switch (scope) {
      case CALL -> Sentence.ZOOM_UNREACHABLE;
      case HOST, DAY -> Sentence.HOST_DAY_LIMIT;
      case RESOURCE, REGISTRANT, ACCOUNT -> Sentence.ZOOM_BUSY;
    };
  }

  private static Sentence sentenceOf(TokenProblem problem) {
    return switch (problem) {
      case SECRET_REJECTED -> Sentence.SECRET_REJECTED;
      case ACCOUNT_REJECTED -> Sentence.ACCOUNT_REJECTED;
      case WRONG_APP_TYPE -> Sentence.WRONG_APP_TYPE;
      case APP_DISABLED -> Sentence.APP_DISABLED;
      case GRANT_DEAD -> Sentence.GRANT_DEAD;
      case TOKEN_REJECTED -> Sentence.TOKEN_REJECTED;
    };
  }
}
