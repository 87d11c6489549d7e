package org.presente.web.zoom.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.json.Json;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.RecurrenceText;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.plan.PlannedLesson;

/** Lessons as the API tells them: with the members that a body may have, and our id. */
final class PlanJson {
  private PlanJson() {}

  static String of(PlannedLesson lesson) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", lesson.id());
    members.put("lesson", lesson.key());
    members.put("title", lesson.title());
    members.put("content", lesson.content());
    members.put(
        "meeting", lesson.meeting().map(it -> meeting(it, lesson.hostAddress())).orElse(null));
    return Json.write(members);
  }

  private static Map<String, Object> meeting(MeetingDraft draft, Optional<String> host) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("topic", draft.topic());
    if (draft.timing() != Timing.ANY_TIME) {
      members.put("start", draft.start().toString());
      members.put("minutes", draft.duration().toMinutes());
    }
    members.put("zone", draft.zone().getId());
    members.put("host", host.orElse(draft.hostId()));
    members.put("passcode", draft.passcode());
    members.put("waitingRoom", draft.waitingRoom());
    members.put("recurrence", draft.recurrence().map(RecurrenceText::of).orElse(PlanBody.ONCE));
    members.putAll(options(draft.options()));
    return members;
  }

  private static Map<String, Object> options(MeetingOptions options) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("joinBefore", options.joinBefore());
    members.put("authentication", options.authentication());
    members.put("muted", options.muted());
    members.put("hostVideo", options.hostVideo());
    members.put("participantVideo", options.participantVideo());
    members.put("audio", name(options.audio()));
    members.put("recording", name(options.recording()));
    members.put("alternativeHosts", options.alternativeHosts());
    members.put("personalLinks", options.registration());
    return members;
  }

  /**
   * @param sentence the key's text, in the reader's language
   */
  static String of(Optional<MeetingView> meeting, Optional<String> sentence) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("phase", meeting.map(it -> it.phase().name()).orElse("NONE"));
    meeting.ifPresent(
        it -> {
          members.put("sync", it.push().state().name());
          it.zoomId().ifPresent(id -> members.put("zoomId", id));
          members.put("running", it.running());
          members.put("changedByZoom", it.changedByZoom());
          it.push().incident().ifPresent(code -> members.put("incident", code));
        });
    sentence.ifPresent(text -> members.put("detail", text));
    return Json.write(members);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
