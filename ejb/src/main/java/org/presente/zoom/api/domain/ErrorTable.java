package org.presente.zoom.api.domain;

import static org.presente.zoom.api.ZoomError.Kind.FORBIDDEN;
import static org.presente.zoom.api.ZoomError.Kind.FULL;
import static org.presente.zoom.api.ZoomError.Kind.HOST_MAY_NOT_SCHEDULE;
import static org.presente.zoom.api.ZoomError.Kind.HOST_UNUSABLE;
import static org.presente.zoom.api.ZoomError.Kind.INVALID_REQUEST;
import static org.presente.zoom.api.ZoomError.Kind.OTHER;
import static org.presente.zoom.api.ZoomError.Kind.PLAN_TOO_LOW;
import static org.presente.zoom.api.ZoomError.Kind.REGISTRATION_REFUSED;
import static org.presente.zoom.api.ZoomError.Kind.SCOPE_MISSING;
import static org.presente.zoom.api.ZoomError.Kind.STALE_PAGE;
import static org.presente.zoom.api.ZoomError.Kind.TOO_OLD;
import static org.presente.zoom.api.ZoomError.Kind.WRONG_STATE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presente.zoom.api.ZoomError;
import org.presente.zoom.api.ZoomError.Kind;

/** What Zoom's error numbers mean to us. Source: errors.json, with zoom-api.md 2.4 and 3. */
final class ErrorTable {

  /**
   * @param http 0 for any
   * @param text part of the message in lower case, empty for any
   */
  private record Row(int http, int code, String text, Kind kind) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(0, 4711, "", SCOPE_MISSING),
          new Row(0, 4700, "", SCOPE_MISSING),
          new Row(0, 200, "", PLAN_TOO_LOW),
          new Row(400, 400, "only available for", PLAN_TOO_LOW),
          new Row(0, 300, "next page token", STALE_PAGE),
          new Row(0, 300, "", INVALID_REQUEST),
          new Row(0, 1010, "", HOST_UNUSABLE),
          new Row(0, 1001, "", HOST_UNUSABLE),
          new Row(0, 1120, "", HOST_UNUSABLE),
          new Row(0, 3161, "", HOST_MAY_NOT_SCHEDULE),
          new Row(0, 2300, "", INVALID_REQUEST),
          new Row(0, 2306, "", FORBIDDEN),
          new Row(0, 3000, "", WRONG_STATE),
          new Row(0, 3002, "", WRONG_STATE),
          new Row(0, 3007, "", WRONG_STATE),
          new Row(0, 3018, "", WRONG_STATE),
          new Row(0, 3037, "", WRONG_STATE),
          new Row(0, 303, "", REGISTRATION_REFUSED),
          new Row(400, 404, "", REGISTRATION_REFUSED),
          new Row(0, 3027, "", REGISTRATION_REFUSED),
          new Row(0, 3038, "", REGISTRATION_REFUSED),
          new Row(0, 3043, "", FULL),
          new Row(0, 12702, "", TOO_OLD),
          new Row(403, 403, "", FORBIDDEN));

  /** "There is no recording for this meeting." */
  private static final int NO_RECORDING = 3301;

  private ErrorTable() {}

  static ZoomError read(int http, Fields body) {
    int code = (int) body.number("code");
    String message = body.text("message");
    Kind kind = kind(http, code, message.toLowerCase(Locale.ROOT));
    Set<String> scopes = kind == SCOPE_MISSING ? ScopeList.inMessage(message) : Set.of();
    List<String> fields = body.list("errors").stream().map(error -> error.text("field")).toList();
    return new ZoomError(kind, http, code, message, scopes, fields);
  }

  /** Unknown meeting, as opposed to unknown host: registrants of one give 1001. */
  static boolean isGone(Operation operation, ZoomError error) {
    return error.code() == 3001
        || error.code() == NO_RECORDING
        || (operation.isAboutMeeting() && error.http() == 404 && error.code() == 1001);
  }

  private static Kind kind(int http, int code, String text) {
    return ROWS.stream()
        .filter(row -> row.http() == 0 || row.http() == http)
        .filter(row -> row.code() == code && text.contains(row.text()))
        .map(Row::kind)
        .findFirst()
        .orElse(http == 403 ? FORBIDDEN : OTHER);
  }
}
