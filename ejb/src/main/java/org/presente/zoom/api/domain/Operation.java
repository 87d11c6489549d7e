package org.presente.zoom.api.domain;

import static org.presente.zoom.api.domain.RateLabel.HEAVY;
import static org.presente.zoom.api.domain.RateLabel.LIGHT;
import static org.presente.zoom.api.domain.RateLabel.MEDIUM;
import static org.presente.zoom.api.domain.RateLabel.RESOURCE_INTENSIVE;

/** The operations of Zoom's API that we use. A test holds this table against Zoom's own. */
public enum Operation {
  USER("user", LIGHT, "user:read:user", Effect.READ, Subject.USER),
  USERS("users", MEDIUM, "user:read:list_users", Effect.READ, Subject.USER),
  USER_SETTINGS("userSettings", MEDIUM, "user:read:settings", Effect.READ, Subject.USER),
  USER_UPDATE("userUpdate", LIGHT, "user:update:user", Effect.WRITE, Subject.USER),
  CREATE("meetingCreate", LIGHT, "meeting:write:meeting", Effect.HOST_WRITE, Subject.USER),
  LIST("meetings", MEDIUM, "meeting:read:list_meetings", Effect.READ, Subject.USER),
  MEETING("meeting", LIGHT, "meeting:read:meeting", Effect.READ, Subject.MEETING),
  UPDATE("meetingUpdate", LIGHT, "meeting:update:meeting", Effect.HOST_WRITE, Subject.MEETING),
  DELETE("meetingDelete", LIGHT, "meeting:delete:meeting", Effect.WRITE, Subject.MEETING),
  STATUS("meetingStatus", LIGHT, "meeting:update:status", Effect.WRITE, Subject.MEETING),
  ADD_REGISTRANT(
      "meetingRegistrantCreate", LIGHT, "meeting:write:registrant", Effect.WRITE, Subject.MEETING),
  REGISTRANTS(
      "meetingRegistrants", MEDIUM, "meeting:read:list_registrants", Effect.READ, Subject.MEETING),
  PAST_INSTANCES(
      "pastMeetings", MEDIUM, "meeting:read:list_past_instances", Effect.READ, Subject.MEETING),
  PAST_PARTICIPANTS(
      "pastMeetingParticipants",
      MEDIUM,
      "meeting:read:list_past_participants",
      Effect.READ,
      Subject.MEETING),
  REPORT_PARTICIPANTS(
      "reportMeetingParticipants",
      HEAVY,
      "report:read:list_meeting_participants",
      Effect.READ,
      Subject.MEETING),
  REPORT_MEETINGS("reportMeetings", HEAVY, "report:read:user", Effect.READ, Subject.USER),
  INVITATION("meetingInvitation", LIGHT, "meeting:read:invitation", Effect.READ, Subject.MEETING),
  REGISTRANT_STATUS(
      "meetingRegistrantStatus",
      MEDIUM,
      "meeting:update:registrant_status",
      Effect.WRITE,
      Subject.MEETING),
  SUMMARY("Getameetingsummary", LIGHT, "meeting:read:summary", Effect.READ, Subject.MEETING),
  SCHEDULERS("userSchedulers", MEDIUM, "user:read:list_schedulers", Effect.READ, Subject.USER),
  TRACKING_FIELDS(
      "trackingfieldList",
      MEDIUM,
      "tracking_field:read:list_tracking_fields",
      Effect.READ,
      Subject.USER),
  ACTIVE_HOSTS("reportUsers", HEAVY, "report:read:list_users", Effect.READ, Subject.USER),
  LIVE_MEETINGS(
      "dashboardMeetings",
      RESOURCE_INTENSIVE,
      "dashboard:read:list_meetings",
      Effect.READ,
      Subject.USER),
  WEBINAR_CREATE("webinarCreate", LIGHT, "webinar:write:webinar", Effect.HOST_WRITE, Subject.USER),
  WEBINARS("webinars", MEDIUM, "webinar:read:list_webinars", Effect.READ, Subject.USER),
  WEBINAR("webinar", LIGHT, "webinar:read:webinar", Effect.READ, Subject.MEETING),
  WEBINAR_UPDATE(
      "webinarUpdate", LIGHT, "webinar:update:webinar", Effect.HOST_WRITE, Subject.MEETING),
  WEBINAR_DELETE("webinarDelete", LIGHT, "webinar:delete:webinar", Effect.WRITE, Subject.MEETING),
  WEBINAR_STATUS("webinarStatus", LIGHT, "webinar:update:status", Effect.WRITE, Subject.MEETING),
  WEBINAR_ADD_REGISTRANT(
      "webinarRegistrantCreate", LIGHT, "webinar:write:registrant", Effect.WRITE, Subject.MEETING),
  WEBINAR_REGISTRANTS(
      "webinarRegistrants", MEDIUM, "webinar:read:list_registrants", Effect.READ, Subject.MEETING),
  WEBINAR_INSTANCES(
      "pastWebinars", LIGHT, "webinar:read:list_past_instances", Effect.READ, Subject.MEETING),
  WEBINAR_PARTICIPANTS(
      "listWebinarParticipants",
      MEDIUM,
      "webinar:read:list_past_participants",
      Effect.READ,
      Subject.MEETING),
  WEBINAR_REPORT(
      "reportWebinarParticipants",
      HEAVY,
      "report:read:list_webinar_participants",
      Effect.READ,
      Subject.MEETING),
  RECORDINGS(
      "recordingsList",
      MEDIUM,
      "cloud_recording:read:list_user_recordings",
      Effect.READ,
      Subject.USER),
  RECORDING(
      "recordingGet",
      LIGHT,
      "cloud_recording:read:list_recording_files",
      Effect.READ,
      Subject.MEETING),
  RECORDING_DELETE(
      "recordingDelete",
      LIGHT,
      "cloud_recording:delete:meeting_recording",
      Effect.WRITE,
      Subject.MEETING),
  RECORDING_FILE_DELETE(
      "recordingDeleteOne",
      LIGHT,
      "cloud_recording:delete:recording_file",
      Effect.WRITE,
      Subject.MEETING),
  RECORDING_SETTINGS(
      "recordingSettingUpdate",
      LIGHT,
      "cloud_recording:read:recording_settings",
      Effect.READ,
      Subject.MEETING),
  RECORDING_SETTINGS_UPDATE(
      "recordingSettingsUpdate",
      LIGHT,
      "cloud_recording:update:recording_settings",
      Effect.WRITE,
      Subject.MEETING),
  DASHBOARD_PARTICIPANTS(
      "dashboardMeetingParticipants",
      HEAVY,
      "dashboard:read:list_meeting_participants",
      Effect.READ,
      Subject.MEETING);

  private enum Effect {
    READ,
    WRITE,
    /** Counts in the 100 creates and updates of a host and day. */
    HOST_WRITE
  }

  private enum Subject {
    USER,
    MEETING
  }

  private final String zoomName;
  private final RateLabel label;
  private final String scope;
  private final Effect effect;
  private final Subject subject;

  Operation(String zoomName, RateLabel label, String scope, Effect effect, Subject subject) {
    this.zoomName = zoomName;
    this.label = label;
    this.scope = scope;
    this.effect = effect;
    this.subject = subject;
  }

  /** The operation id in Zoom's documents. */
  public String zoomName() {
    return zoomName;
  }

  public RateLabel label() {
    return label;
  }

  /** The granular scope of an account-level app. */
  public String scope() {
    return scope + ":admin";
  }

  public boolean writes() {
    return effect != Effect.READ;
  }

  public boolean countsForHost() {
    return effect == Effect.HOST_WRITE;
  }

  /** Whether "unknown" in an answer is about the meeting, not about the host. */
  public boolean isAboutMeeting() {
    return subject == Subject.MEETING;
  }
}
