package org.presente.zoom.account;

import java.util.EnumSet;
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
      Feature.FAST_ATTENDANCE),
  END_MEETING("meeting:update:status", "meeting:write", Feature.END_MEETINGS),
  INVITATION("meeting:read:invitation", "meeting:read", Feature.INVITATIONS),
  REGISTRANT_STATUS("meeting:update:registrant_status", "meeting:write", Feature.TAKING_LINKS_BACK),
  PARTICIPANT_EVENTS("meeting:read:participant", "meeting:read", Feature.LIVE_PEOPLE),
  SCHEDULERS("user:read:list_schedulers", "user:read", Feature.SCHEDULING_FOR_OTHERS),
  REPORT_HOSTS("report:read:list_users", "report:read", Feature.ACTIVE_HOSTS),
  LIST_RECORDINGS(
      "cloud_recording:read:list_user_recordings", "recording:read", Feature.RECORDINGS),
  RECORDING_FILES(
      "cloud_recording:read:list_recording_files", "recording:read", Feature.RECORDINGS),
  RECORDING_SETTINGS(
      "cloud_recording:read:recording_settings", "recording:read", Feature.RECORDINGS),
  CHANGE_RECORDING_SETTINGS(
      "cloud_recording:update:recording_settings", "recording:write", Feature.RECORDINGS),
  DELETE_RECORDING(
      "cloud_recording:delete:meeting_recording", "recording:write", Feature.DELETING_RECORDINGS),
  DELETE_RECORDING_FILE(
      "cloud_recording:delete:recording_file", "recording:write", Feature.DELETING_RECORDINGS),
  SUMMARY("meeting:read:summary", "meeting_summary:read", Feature.SUMMARIES),
  TRACKING_FIELDS(
      "tracking_field:read:list_tracking_fields", "tracking_fields:read", Feature.TRACKING_FIELDS),
  LIVE_MEETINGS("dashboard:read:list_meetings", "dashboard_meetings:read", Feature.LIVE_LIST),
  UPDATE_USER("user:update:user", "user:write", Feature.FREEING_LICENCES),
  CREATE_WEBINAR("webinar:write:webinar", "webinar:write", Feature.WEBINARS),
  READ_WEBINAR("webinar:read:webinar", "webinar:read", Feature.WEBINARS),
  UPDATE_WEBINAR("webinar:update:webinar", "webinar:write", Feature.WEBINARS),
  DELETE_WEBINAR("webinar:delete:webinar", "webinar:write", Feature.WEBINARS),
  END_WEBINAR("webinar:update:status", "webinar:write", Feature.WEBINARS),
  LIST_WEBINARS("webinar:read:list_webinars", "webinar:read", Feature.WEBINARS),
  ADD_WEBINAR_REGISTRANT("webinar:write:registrant", "webinar:write", Feature.WEBINARS),
  LIST_WEBINAR_REGISTRANTS("webinar:read:list_registrants", "webinar:read", Feature.WEBINARS),
  WEBINAR_INSTANCES("webinar:read:list_past_instances", "webinar:read", Feature.WEBINARS),
  WEBINAR_PARTICIPANTS("webinar:read:list_past_participants", "webinar:read", Feature.WEBINARS),
  WEBINAR_REPORT("report:read:list_webinar_participants", "report:read", Feature.WEBINARS);

  /** Zoom has these for account-level apps alone. */
  private static final Set<NeededScope> ACCOUNT_ONLY =
      EnumSet.of(
          LIST_USERS,
          REPORT,
          REPORT_USER,
          DASHBOARD,
          REPORT_HOSTS,
          TRACKING_FIELDS,
          LIVE_MEETINGS,
          UPDATE_USER,
          WEBINAR_REPORT);

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

  /** Whether a user-managed app can have it. */
  boolean isUsers() {
    return !ACCOUNT_ONLY.contains(this);
  }

  Feature feature() {
    return feature;
  }

  /** Nothing works without it. */
  boolean isVital() {
    return feature == Feature.CREATE_MEETINGS || feature == Feature.SYNC;
  }

  static boolean allow(Feature feature, Set<String> granted) {
    return Stream.of(values())
        .filter(scope -> scope.feature == feature)
        .allMatch(scope -> scope.isIn(granted));
  }

  boolean isIn(Set<String> granted) {
    return Stream.of(granular, classic)
        .flatMap(scope -> Stream.of(scope, scope + ":admin", scope + ":master"))
        .anyMatch(granted::contains);
  }
}
