package org.presente.zoom.account;

import java.util.Locale;

/**
 * Everything the Zoom plugin tells people when something is not as they wish. Pages translate by
 * {@link #key()}; each translation says what to do next.
 */
public enum Sentence {
  FIELD_REQUIRED,
  FIELD_TOO_LONG,
  SECRET_REQUIRED,
  REGISTRATION_TAKEN,
  PLATFORM_REQUIRED,
  DURATION_OUT_OF_RANGE,
  START_IN_PAST,
  SERIES_OUT_OF_RANGE,
  PASSCODE_INVALID,
  SLOT_OUT_OF_RANGE,
  NOTICE_OUT_OF_RANGE,
  LINE_OUT_OF_RANGE,
  HOST_REQUIRED,
  HOST_UNKNOWN,

  /** No connection serves this course. */
  CONNECTION_MISSING,
  /** The course goes by teachers' own Zoom accounts, and this teacher's is not connected. */
  OWN_ZOOM_MISSING,
  /** Nobody has connected an account of their own yet. */
  NOBODY_CONNECTED,
  /** The way to Zoom was somebody else's, or another browser's. */
  AUTHORIZATION_FOREIGN,
  /** A teacher's way to Zoom and back took too long, or was gone already. */
  OWN_ZOOM_EXPIRED,
  /** The teacher said no on Zoom. */
  OWN_ZOOM_REFUSED,
  /** The teacher ended it here. */
  OWN_ZOOM_ENDED,
  /** The teacher removed the app on Zoom. */
  OWN_ZOOM_REMOVED,
  /** The host's own account is not for others to act with. */
  OWN_ZOOM_OF_ANOTHER,
  /** The host does not, or no longer, let the visitor schedule in their name. */
  SCHEDULING_NOT_ALLOWED,
  SECRET_REJECTED,
  ACCOUNT_REJECTED,
  WRONG_APP_TYPE,
  APP_DISABLED,
  /** The way to Zoom and back took too long, or was gone already. */
  AUTHORIZATION_EXPIRED,
  /** Somebody removed the app on Zoom. */
  APP_REMOVED,
  /** Our clock or Zoom's is wrong by minutes: signatures of events will be refused. */
  CLOCK_SKEWED,
  EVENTS_NEVER,
  EVENTS_REFUSED,
  GRANT_DEAD,
  TOKEN_REJECTED,

  SCOPE_MISSING,
  PLAN_TOO_LOW,
  HOST_UNUSABLE,
  HOST_MAY_NOT_SCHEDULE,
  REQUEST_REFUSED,
  HOST_DAY_LIMIT,
  ZOOM_BUSY,
  ZOOM_UNREACHABLE,

  /** Somebody deleted the meeting on Zoom; it can be made again. */
  MEETING_GONE,
  MEETING_BEING_MADE,
  /** To students; staff see why. */
  MEETING_NOT_MADE,
  NO_MEETING,
  /** The meeting is for a group that the person is not in. */
  NOT_IN_GROUP,
  GROUP_UNKNOWN,
  INTERPRETERS_INVALID,

  /** Attaching a meeting that somebody made on Zoom. */
  ATTACH_NUMBER_INVALID,
  ATTACH_NOT_FOUND,
  ATTACH_TAKEN,
  ATTACH_FOREIGN_HOST,
  /** A meeting cannot become a webinar, nor the other way round. */
  KIND_FIXED,
  WEBINAR_SCOPES_MISSING,
  WEBINAR_NOT_LICENSED,
  WEBINAR_WITHOUT_INVITATION,
  /** A personal room, or begun at once. */
  ATTACH_KIND,
  /** Zoom repeats it in a way that our rules do not. */
  ATTACH_RULE,
  ATTACH_LESSON_BUSY,
  /** Zoom registers nobody for a room without a fixed time. */
  ROOM_WITHOUT_LINKS,
  /** Its maker wanted no registration: people are told apart by name only. */
  ATTACHED_WITHOUT_REGISTRATION,
  REGISTRATION_REFUSED,
  MEETING_FULL,
  LINK_BEING_MADE,

  /** Joining works, but people are told apart by name only. */
  HOST_WITHOUT_LICENCE,
  /** Zoom switched registration off in spite of the licence. */
  REGISTRATION_DROPPED,

  USERS_UNREADABLE,
  NO_HOST,
  NO_LICENSED_HOST,
  /** The report waits for Zoom. */
  REPORT_NOT_READY,
  REPORT_NEVER_CAME;

  /** Dotted, such as {@code zoom.sentence.secret-rejected}. */
  public String key() {
    return "zoom.sentence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
