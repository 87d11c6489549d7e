package org.presente.zoom.api;

import java.util.List;
import java.util.Set;

/**
 * What Zoom said, and what it means to us.
 *
 * @param http status, 0 when the answer is our own
 * @param code Zoom's number, 0 when there was none
 * @param message Zoom's text; it may name people, so it is for pages, not for logs
 * @param scopes the scopes of which any one would have done, when one was missing
 * @param fields the members of the request that Zoom did not accept
 */
public record ZoomError(
    Kind kind, int http, int code, String message, Set<String> scopes, List<String> fields) {

  /** What to do about it, in the words of the people who have to do it. */
  public enum Kind {
    /** The app lacks a scope: add it, activate, and ask for a new token. */
    SCOPE_MISSING,
    /** The role of the app's owner or the plan does not allow it. */
    PLAN_TOO_LOW,
    /** A request of ours that Zoom finds wrong. */
    INVALID_REQUEST,
    /** The token of the next page is too old; the list has to be read again. */
    STALE_PAGE,
    /** The host is not in this account or unknown: choose another. */
    HOST_UNUSABLE,
    /** The host may not schedule. */
    HOST_MAY_NOT_SCHEDULE,
    /** A webinar where a meeting was expected, or a state that does not allow it. */
    WRONG_STATE,
    /** Registration is off, or not possible for this person or any more. */
    REGISTRATION_REFUSED,
    /** No more people fit into the meeting. */
    FULL,
    /** The data is older than Zoom keeps it. */
    TOO_OLD,
    /** The person who authorised the app may not do this. */
    FORBIDDEN,
    /** Anything else. */
    OTHER
  }

  public ZoomError {
    scopes = Set.copyOf(scopes);
    fields = List.copyOf(fields);
  }

  public static ZoomError of(Kind kind, int http, int code, String message) {
    return new ZoomError(kind, http, code, message, Set.of(), List.of());
  }

  /** Without the message, which may hold an address. */
  @Override
  public String toString() {
    return "ZoomError[" + kind + ", http " + http + ", code " + code + "]";
  }
}
