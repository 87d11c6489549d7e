package org.presente.sandbox.lms.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Ends a request with an error, in the words a Moodle uses. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String emptyType;

  private Refusal(int status, String reason, String emptyType) {
    super(reason, null, false, false);
    this.status = status;
    this.emptyType = emptyType;
  }

  /** Answered with an object that repeats status, reason and request. */
  public static Refusal explained(int status, String reason) {
    return new Refusal(status, reason, "");
  }

  /** Answered with {@code []} in the service's own media type, as Moodle does for scores. */
  public static Refusal empty(int status, String reason, String mediaType) {
    return new Refusal(status, reason, mediaType);
  }

  public static void answer(Refusal refusal, Context context) {
    context.status(refusal.status);
    if (refusal.emptyType.isEmpty()) {
      context.result(refusal.explanation(context).toString());
      context.contentType("application/json; charset=utf-8");
    } else {
      context.result("[]");
      context.contentType(refusal.emptyType + "; charset=utf-8");
    }
  }

  private ObjectNode explanation(Context context) {
    ObjectNode body = Json.object().put("status", status).put("reason", getMessage());
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    body.putObject("request")
        .put("method", context.method().name())
        .put("url", context.path() + query)
        .put("accept", orEmpty(context.header("Accept")))
        .put("contentType", orEmpty(context.header("Content-Type")));
    return body;
  }

  private static String orEmpty(String header) {
    return header == null ? "" : header;
  }
}
