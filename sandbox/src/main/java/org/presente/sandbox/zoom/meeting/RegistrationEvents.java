package org.presente.sandbox.zoom.meeting;

import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** The event of a new registrant. */
public record RegistrationEvents(Webhooks webhooks, RegistrantView view) {
  public void created(Meeting meeting, Registrant registrant) {
    var object = Json.object().put("uuid", meeting.uuid()).put("id", meeting.id());
    object.put("host_id", meeting.hostId()).put("topic", meeting.topic());
    object.put("type", meeting.shownType()).put("duration", meeting.minutes());
    object.put("timezone", meeting.timezone());
    meeting.start().ifPresent(s -> object.put("start_time", Times.text(s)));
    if (meeting.type() == Meeting.FIXED_TIME) {
      object.set("occurrences", MeetingView.occurrences(meeting.occurrences()));
    }
    var shown = view.listed(meeting, registrant);
    shown.remove("create_time");
    object.set("registrant", shown);
    webhooks.publish(
        meeting.accountId(),
        (meeting.webinar() ? "webinar" : "meeting") + ".registration_created",
        Json.object().set("object", object));
  }
}
