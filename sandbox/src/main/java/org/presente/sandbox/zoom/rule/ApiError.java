package org.presente.sandbox.zoom.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.presente.sandbox.zoom.state.Json;

/** Zoom's way of saying no: an HTTP status, a code of its own, a message, at times a list. */
public final class ApiError extends RuntimeException {
  /** One wrong member. */
  public record FieldError(String field, String message) {
    public static FieldError invalid(String field) {
      return new FieldError(field, "Invalid field.");
    }
  }

  private final int status;
  private final int code;
  private final transient List<FieldError> errors;

  public ApiError(int status, int code, String message, List<FieldError> errors) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  public ApiError(int status, int code, String message) {
    this(status, code, message, List.of());
  }

  public static ApiError invalid(List<FieldError> errors) {
    return new ApiError(400, 300, "Validation Failed.", errors);
  }

  public static ApiError invalid(String field) {
    return invalid(List.of(FieldError.invalid(field)));
  }

  public static ApiError unknownPath() {
    return new ApiError(400, 2300, "This API endpoint is not recognized.");
  }

  public static ApiError noUser(String user) {
    return new ApiError(404, 1001, "User does not exist: " + user + ".");
  }

  public static ApiError noMeeting(Object meeting) {
    return new ApiError(404, 3001, "Meeting does not exist: " + meeting + ".");
  }

  public static ApiError noWebinar(Object webinar) {
    return new ApiError(404, 3001, "Webinar does not exist: " + webinar + ".");
  }

  public static ApiError noWebinarPlan() {
    return new ApiError(
        400,
        200,
        "Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for"
            + " this user in order to perform this action.");
  }

  public static ApiError paidAccountOnly(String accountId) {
    return new ApiError(400, 200, "Only available for paid account: " + accountId + ".");
  }

  public static ApiError stalePage() {
    return new ApiError(400, 300, "The next page token is invalid or expired.");
  }

  public static ApiError token(String message) {
    return new ApiError(401, 124, message);
  }

  public int status() {
    return status;
  }

  public int code() {
    return code;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public ObjectNode body() {
    var body = Json.object().put("code", code).put("message", getMessage());
    if (!errors.isEmpty()) {
      var list = body.putArray("errors");
      errors.forEach(e -> list.addObject().put("field", e.field()).put("message", e.message()));
    }
    return body;
  }
}
