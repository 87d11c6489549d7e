package org.presente.zoom.meeting.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.webinar.WebinarType;

/**
 * Whether a lesson meets or watches. It is chosen before Zoom makes anything and stays.
 *
 * @param practice host and panelists may rehearse before the webinar is open to all
 * @param questions people may ask in writing, in Zoom's Q&amp;A
 */
public record Format(Gathering kind, boolean practice, boolean questions) {
  private static final String PARTICIPANT_VIDEO = "participant_video";
  private static final String QUESTIONS = "question_and_answer";
  private static final String TYPE = "type";

  /** What a webinar has of a meeting's settings; the rest would be unknown to Zoom. */
  private static final Set<String> SHARED =
      Set.of(
          "host_video",
          "meeting_authentication",
          "audio",
          "auto_recording",
          "alternative_hosts",
          "language_interpretation",
          "approval_type",
          "registration_type",
          "registrants_confirmation_email",
          "registrants_email_notification");

  public static Format meeting() {
    return new Format(Gathering.MEETING, false, false);
  }

  public static Format webinar(boolean practice, boolean questions) {
    return new Format(Gathering.WEBINAR, practice, questions);
  }

  public boolean isWebinar() {
    return kind == Gathering.WEBINAR;
  }

  /** A meeting's settings as this kind has them, with its own. */
  Map<String, Object> settings(Map<String, Object> ofMeeting) {
    if (!isWebinar()) {
      return ofMeeting;
    }
    Map<String, Object> settings = shared(ofMeeting);
    settings.put("practice_session", practice);
    settings.put(QUESTIONS, Map.of("enable", questions));
    return settings;
  }

  /** A request for a new meeting as one for this kind. */
  MeetingRequest request(MeetingRequest ofMeeting) {
    return isWebinar()
        ? typed(new MeetingRequest(ofMeeting.fields(), withOwn(ofMeeting.settings())))
        : ofMeeting;
  }

  private static Map<String, Object> withOwn(Map<String, Object> settings) {
    Map<String, Object> kept = shared(settings);
    Set.of("practice_session", "panelists_video", QUESTIONS).stream()
        .filter(settings::containsKey)
        .forEach(name -> kept.put(name, settings.get(name)));
    return kept;
  }

  /** Who is seen beside the host are the panelists. */
  private static Map<String, Object> shared(Map<String, Object> settings) {
    Map<String, Object> kept = new LinkedHashMap<>(settings);
    kept.keySet().retainAll(SHARED);
    if (settings.containsKey(PARTICIPANT_VIDEO)) {
      kept.put("panelists_video", settings.get(PARTICIPANT_VIDEO));
    }
    return kept;
  }

  private static MeetingRequest typed(MeetingRequest request) {
    Object type = request.fields().get(TYPE);
    for (MeetingRequest.Type each : MeetingRequest.Type.values()) {
      if (Integer.valueOf(each.number()).equals(type)) {
        return WebinarType.valueOf(each.name()).of(request);
      }
    }
    return request;
  }
}
