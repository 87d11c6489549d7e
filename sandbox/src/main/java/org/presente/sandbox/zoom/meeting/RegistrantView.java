package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;

/** How a registrant looks in answers. The join URL is there for approved ones only. */
public final class RegistrantView {
  private final Links links;

  public RegistrantView(Links links) {
    this.links = links;
  }

  /** The answer to adding one. */
  public ObjectNode added(Meeting meeting, Registrant registrant) {
    var json = Json.object().put("id", meeting.id()).put("registrant_id", registrant.id());
    json.put("topic", meeting.topic());
    meeting.start().ifPresent(s -> json.put("start_time", Times.text(s)));
    if (meeting.type() == Meeting.FIXED_TIME) {
      json.set("occurrences", MeetingView.occurrences(meeting.occurrences()));
    }
    return putLink(json, meeting, registrant);
  }

  public ObjectNode listed(Meeting meeting, Registrant registrant) {
    var json = Json.object().put("id", registrant.id());
    json.setAll(registrant.details().deepCopy());
    json.put("status", shown(registrant));
    json.put("create_time", Times.text(registrant.createdAt()));
    return putLink(json, meeting, registrant);
  }

  /** There is no word for a cancelled registrant in the documents: it shows among the denied. */
  public static String shown(Registrant registrant) {
    return "cancelled".equals(registrant.status()) ? "denied" : registrant.status();
  }

  private ObjectNode putLink(ObjectNode json, Meeting meeting, Registrant registrant) {
    if (registrant.approved()) {
      json.put("join_url", links.personal(meeting, registrant));
      json.put("participant_pin_code", registrant.pin());
    }
    return json;
  }
}
