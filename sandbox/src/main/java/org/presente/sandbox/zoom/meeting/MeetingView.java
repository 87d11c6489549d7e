package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.sandbox.zoom.state.World;

/** How a meeting looks in answers. */
public final class MeetingView {
  private static final int LISTED_AGENDA = 250;

  private final World world;
  private final Links links;

  public MeetingView(World world, Links links) {
    this.world = world;
    this.links = links;
  }

  /** The whole object, with every date of a series. */
  public ObjectNode full(Meeting meeting, Instant now) {
    return full(meeting, meeting.occurrences(), now);
  }

  public ObjectNode full(Meeting meeting, Collection<Occurrence> dates, Instant now) {
    var json = Json.object();
    json.put("uuid", meeting.uuid()).put("id", meeting.id());
    json.put("host_id", meeting.hostId());
    world.user(meeting.hostId()).ifPresent(h -> json.put("host_email", h.email()));
    json.put("status", world.running(meeting.id()).isPresent() ? "started" : "waiting");
    json.put("created_at", Times.text(meeting.createdAt()));
    json.setAll(meeting.body().deepCopy());
    json.put("type", meeting.shownType());
    putLinks(json, meeting, now);
    putPasscodes(json, meeting);
    json.put("creation_source", "open_api");
    putTimes(json, meeting, dates);
    return json;
  }

  private void putLinks(ObjectNode json, Meeting meeting, Instant now) {
    json.put("start_url", links.start(meeting, now));
    json.put("join_url", links.join(meeting));
    if (meeting.registrationOpen()) {
      json.put("registration_url", links.registration(meeting));
    }
  }

  private static void putPasscodes(ObjectNode json, Meeting meeting) {
    var passcode = meeting.body().path("password").asText();
    if (!passcode.isEmpty()) {
      json.put("h323_password", passcode).put("pstn_password", passcode);
      json.put("encrypted_password", meeting.linkPassword());
    }
  }

  /** A recurring answer has no start_time of its own. */
  private static void putTimes(ObjectNode json, Meeting meeting, Collection<Occurrence> dates) {
    if (meeting.type() == Meeting.FIXED_TIME) {
      json.set("occurrences", occurrences(dates));
    } else {
      meeting.start().ifPresent(s -> json.put("start_time", Times.text(s)));
    }
  }

  public static ArrayNode occurrences(Collection<Occurrence> dates) {
    var list = Json.array();
    dates.forEach(
        o ->
            list.addObject()
                .put("occurrence_id", o.id())
                .put("start_time", Times.text(o.start()))
                .put("duration", o.minutes())
                .put("status", o.deleted() ? "deleted" : "available"));
    return list;
  }

  /** A row of a list: no settings, the agenda cut. */
  public ObjectNode row(Meeting meeting, Optional<Instant> start, int minutes) {
    var json = Json.object();
    json.put("uuid", meeting.uuid()).put("id", meeting.id()).put("host_id", meeting.hostId());
    json.put("topic", meeting.topic()).put("type", meeting.shownType());
    start.ifPresent(s -> json.put("start_time", Times.text(s)));
    json.put("duration", minutes).put("timezone", meeting.timezone());
    var agenda = meeting.body().path("agenda").asText();
    if (!agenda.isEmpty()) {
      json.put("agenda", agenda.substring(0, Math.min(LISTED_AGENDA, agenda.length())));
    }
    return json.put("created_at", Times.text(meeting.createdAt()))
        .put("join_url", links.join(meeting));
  }
}
