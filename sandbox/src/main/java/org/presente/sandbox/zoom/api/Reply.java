package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Fault;

/** An answer on the wire, and the ways it can be spoilt. */
record Reply(int status, String contentType, String body, Map<String, String> headers) {
  private static final String DROPPED = "dropped";
  private static final String JSON = "application/json;charset=UTF-8";

  static Reply json(int status, JsonNode body) {
    return new Reply(status, JSON, body.toString(), Map.of());
  }

  static Reply of(Answer answer) {
    return answer
        .body()
        .map(b -> json(answer.status(), b))
        .orElseGet(() -> new Reply(answer.status(), JSON, "", Map.of()));
  }

  static Reply of(ApiError error) {
    return json(error.status(), error.body());
  }

  /** What a proxy in front of Zoom says when nothing is behind it. */
  static Reply badGateway() {
    return new Reply(
        502,
        "text/html",
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1>"
            + "</body></html>",
        Map.of());
  }

  Reply withHeaders(Map<String, String> value) {
    return new Reply(status, contentType, body, value);
  }

  private Reply truncated() {
    return new Reply(status, contentType, body.substring(0, body.length() / 2), headers);
  }

  /** Sends the answer, or what a fault leaves of it; gives the status that went out, 0 for none. */
  int send(Context context, Fault.Kind fault, Duration delay) {
    return switch (fault) {
      case DROP, APPLY_THEN_DROP -> drop(context);
      case TRUNCATED -> truncated().send(context);
      case SLOW -> sendLate(context, delay);
      default -> send(context);
    };
  }

  int send(Context context) {
    context.status(status);
    headers.forEach(context::header);
    if (!body.isEmpty()) {
      context.contentType(contentType).result(body);
    }
    return status;
  }

  /** The call has happened, and stands in the journal; only its answer takes its time. */
  private int sendLate(Context context, Duration delay) {
    context.future(
        () ->
            CompletableFuture.runAsync(
                () -> send(context),
                CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)));
    return status;
  }

  /** Marks the call; the connection goes when the journal has the call, see {@link Gateway}. */
  static int drop(Context context) {
    context.attribute(DROPPED, true);
    return 0;
  }

  static void hangUpIfDropped(Context context) {
    if (context.attribute(DROPPED) != null) {
      Request.getBaseRequest(context.req()).getHttpChannel().abort(new IOException("dropped"));
    }
  }
}
