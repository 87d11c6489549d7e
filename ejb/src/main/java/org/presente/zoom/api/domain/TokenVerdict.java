package org.presente.zoom.api.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomAnswer.TokenProblem;
import org.presente.zoom.api.ZoomAnswer.Unauthorized;

/** Why the token endpoint gave no token. It has {@code error} and {@code reason}. (2.3) */
public final class TokenVerdict {

  /** The first that matches; parts are in lower case, empty for any. */
  private record Row(String error, String reason, TokenProblem problem) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("", "disabled", TokenProblem.APP_DISABLED),
          new Row("invalid_client", "", TokenProblem.SECRET_REJECTED),
          new Row("unsupported_grant_type", "", TokenProblem.WRONG_APP_TYPE),
          new Row("invalid_grant", "", TokenProblem.GRANT_DEAD),
          new Row("invalid_request", "invalid authorization code", TokenProblem.GRANT_DEAD),
          new Row("invalid_request", "invalid token", TokenProblem.GRANT_DEAD),
          new Row("invalid_request", "", TokenProblem.ACCOUNT_REJECTED),
          new Row("", "", TokenProblem.TOKEN_REJECTED));

  private TokenVerdict() {}

  public static <T> ZoomAnswer<T> failed(Reply reply, Optional<Fields> body, Instant now) {
    if (reply.status() == 429) {
      TooMany limit = TooMany.of("", reply.retryAfter(), now);
      return new RetryLater<>(limit.after(), limit.scope(), "429 at the token endpoint");
    }
    return body.filter(fields -> reply.status() / 100 == 4 && fields.has("error"))
        .<ZoomAnswer<T>>map(fields -> new Unauthorized<>(problem(fields)))
        .orElseGet(() -> Verdict.later("http " + reply.status() + " at the token endpoint"));
  }

  private static TokenProblem problem(Fields body) {
    String error = body.text("error").toLowerCase(Locale.ROOT);
    String reason = body.text("reason").toLowerCase(Locale.ROOT);
    return ROWS.stream()
        .filter(row -> row.error().isEmpty() || row.error().equals(error))
        .filter(row -> reason.contains(row.reason()))
        .map(Row::problem)
        .findFirst()
        .orElse(TokenProblem.TOKEN_REJECTED);
  }
}
