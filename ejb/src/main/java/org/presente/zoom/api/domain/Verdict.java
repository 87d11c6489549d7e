package org.presente.zoom.api.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Busy;
import org.presente.zoom.api.ZoomAnswer.Gone;
import org.presente.zoom.api.ZoomAnswer.OutcomeUnknown;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomError;

/**
 * The judgement on an answer that is not a success. A write that may have happened is never
 * "later": Zoom's gateways answer 5xx for requests that went through.
 */
public final class Verdict {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  private Verdict() {}

  public static <T> ZoomAnswer<T> failed(
      Operation operation, Reply reply, Optional<Fields> body, Instant now) {
    if (reply.status() == 429) {
      TooMany limit = tooMany(reply, body, now);
      return new RetryLater<>(limit.after(), limit.scope(), "429");
    }
    if (reply.status() / 100 != 4) {
      return lost(operation, "http " + reply.status());
    }
    // A 4xx without Zoom's body comes from something between us and Zoom; it did nothing.
    return body.filter(fields -> fields.has("code") || fields.has("message"))
        .map(fields -> Verdict.<T>refused(operation, ErrorTable.read(reply.status(), fields)))
        .orElseGet(() -> later("http " + reply.status() + " without a reason"));
  }

  /** The request went out and no usable answer came back. */
  public static <T> ZoomAnswer<T> lost(Operation operation, String reason) {
    return operation.writes() ? new OutcomeUnknown<>(reason, PAUSE) : later(reason);
  }

  /** Nothing was done. */
  public static <T> ZoomAnswer<T> later(String reason) {
    return new RetryLater<>(PAUSE, Busy.CALL, reason);
  }

  private static TooMany tooMany(Reply reply, Optional<Fields> body, Instant now) {
    String message = body.map(fields -> fields.text("message")).orElse("");
    return TooMany.of(message, reply.retryAfter(), now);
  }

  private static <T> ZoomAnswer<T> refused(Operation operation, ZoomError error) {
    return ErrorTable.isGone(operation, error) ? new Gone<>(error.code()) : new Refused<>(error);
  }
}
