package org.presente.web.host.error;

import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import org.presente.host.course.NotAllowed;

/** Exceptions that are no incident: they tell the person something. */
final class ExpectedFailure {
  private ExpectedFailure() {}

  static Optional<Problem> problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotAllowed) {
        return Optional.of(Problem.of(403, "not-allowed"));
      }
      if (isTooLarge(cause)) {
        return Optional.of(Problem.of(413, "bad-request"));
      }
      if (cause instanceof ViewExpiredException) {
        return Optional.of(Problem.of(403, "form-expired"));
      }
    }
    return Optional.empty();
  }

  /** The container's word for a form over its limit has no type of its own. */
  private static boolean isTooLarge(Throwable cause) {
    return cause instanceof IllegalStateException
        && String.valueOf(cause.getMessage()).contains("Post too large");
  }
}
