package org.presente.zoom.account;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Scopes that an app should have, in Zoom's granular names and without the ending for account-level
 * apps. Apps made before 2024 have classic ones instead.
 *
 * @see <a href="https://developers.zoom.us/docs/integrations/oauth-scopes-granular/">Zoom's
 *     list</a>
 */
enum NeededScope {
  LIST_USERS("user:read:list_users", "user:read", Feature.HOSTS),
  READ_USER("user:read:user", "user:read", Feature.HOSTS),
  READ_SETTINGS("user:read:settings", "user:read", Feature.HOSTS),
  CREATE_MEETING("meeting:write:meeting", "meeting:write", Feature.CREATE_MEETINGS),
  READ_MEETING("meeting:read:meeting", "meeting:read", Feature.CREATE_MEETINGS),
  UPDATE_MEETING("meeting:update:meeting", "meeting:write", Feature.CHANGE_MEETINGS),
  DELETE_MEETING("meeting:delete:meeting", "meeting:write", Feature.DELETE_MEETINGS),
  LIST_MEETINGS("meeting:read:list_meetings", "meeting:read", Feature.SYNC),
  ADD_REGISTRANT("meeting:write:registrant", "meeting:write", Feature.PERSONAL_LINKS),
  LIST_REGISTRANTS("meeting:read:list_registrants", "meeting:read", Feature.PERSONAL_LINKS),
  LIST_INSTANCES("meeting:read:list_past_instances", "meeting:read", Feature.ATTENDANCE),
  PAST_PARTICIPANTS("meeting:read:list_past_participants", "meeting:read", Feature.ATTENDANCE),
  REPORT("report:read:list_meeting_participants", "report:read", Feature.ATTENDANCE_BY_REGISTRANT),
  REPORT_USER("report:read:user", "report:read", Feature.ATTENDANCE_BY_REGISTRANT),
  DASHBOARD(
      "dashboard:read:list_meeting_participants",
      "dashboard_meetings:read",
      Feature.FAST_ATTENDANCE);

  private final String granular;
  private final String classic;
  private final Feature feature;

  NeededScope(String granular, String classic, Feature feature) {
    this.granular = granular;
    this.classic = classic;
    this.feature = feature;
  }

  /** As an admin has to tick it in Zoom's app. */
  String name(boolean accountLevel) {
    return accountLevel ? granular + ":admin" : granular;
  }

  Feature feature() {
    return feature;
  }

  /** Nothing works without it. */
  boolean isVital() {
    return feature == Feature.CREATE_MEETINGS || feature == Feature.SYNC;
  }

  boolean isIn(Set<String> granted) {
    return Stream.of(granular, classic)
        .flatMap(scope -> Stream.of(scope, scope + ":admin", scope + ":master"))
        .anyMatch(granted::contains);
  }
}
