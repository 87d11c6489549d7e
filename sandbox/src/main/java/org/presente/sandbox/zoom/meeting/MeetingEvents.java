package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** Events about meetings as such. Their {@code object.id} is a number. */
public final class MeetingEvents {
  private final World world;
  private final Webhooks webhooks;
  private final MeetingView view;

  public MeetingEvents(World world, Webhooks webhooks, MeetingView view) {
    this.world = world;
    this.webhooks = webhooks;
    this.view = view;
  }

  public void created(Meeting meeting, Instant now) {
    var object = basics(meeting);
    var full = view.full(meeting, now);
    for (var member : List.of("join_url", "password", "creation_source", "recurrence")) {
      if (full.has(member)) {
        object.set(member, full.get(member));
      }
    }
    if (meeting.type() == Meeting.FIXED_TIME) {
      object.set("occurrences", MeetingView.occurrences(meeting.occurrences()));
    }
    var settings = object.putObject("settings");
    for (var name : List.of("use_pmi", "alternative_hosts", "join_before_host", "jbh_time")) {
      if (meeting.settings().has(name)) {
        settings.set(name, meeting.settings().get(name));
      }
    }
    publish("meeting.created", meeting, operator(meeting).put("operation", "all"), object);
  }

  /** What an update may have to call the old object. */
  public ObjectNode snapshot(Meeting meeting) {
    var json = meeting.body().deepCopy().put("type", meeting.shownType());
    meeting.start().ifPresent(s -> json.put("start_time", Times.text(s)));
    return json;
  }

  public void updated(Meeting meeting, ObjectNode request, ObjectNode old, Instant now) {
    var object = Json.object().put("uuid", meeting.uuid());
    object.put("id", meeting.id()).put("topic", meeting.topic()).put("type", meeting.shownType());
    object.setAll(subset(snapshot(meeting), request));
    var oldObject = Json.object().put("id", meeting.id());
    oldObject.setAll(subset(old, request));
    var payload = operator(meeting).put("scope", "all").put("time_stamp", now.toEpochMilli());
    payload.set("old_object", oldObject);
    publish("meeting.updated", meeting, payload, object);
  }

  public void moved(Meeting meeting, Occurrence before, Occurrence after, Instant now) {
    var object = Json.object().put("uuid", meeting.uuid()).put("type", meeting.shownType());
    object.setAll(single(meeting, after));
    object.put("duration", after.minutes()).put("timezone", meeting.timezone());
    var payload = operator(meeting).put("scope", "single").put("time_stamp", now.toEpochMilli());
    payload.set("old_object", single(meeting, before));
    publish("meeting.updated", meeting, payload, object);
  }

  public void deleted(Meeting meeting, List<Occurrence> dates, String operation) {
    tellDates("meeting.deleted", meeting, dates, operation);
  }

  public void recovered(Meeting meeting) {
    tellDates("meeting.recovered", meeting, meeting.occurrences(), "all");
  }

  private void tellDates(String event, Meeting meeting, List<Occurrence> dates, String operation) {
    var object = basics(meeting);
    if (!dates.isEmpty()) {
      var list = object.putArray("occurrences");
      dates.forEach(
          o ->
              list.addObject()
                  .put("occurrence_id", o.id())
                  .put("start_time", Times.text(o.start())));
    }
    publish(event, meeting, operator(meeting).put("operation", operation), object);
  }

  private static ObjectNode single(Meeting meeting, Occurrence occurrence) {
    var json = Json.object().put("id", meeting.id());
    json.put("start_time", Times.text(occurrence.start()));
    json.set("occurrences", MeetingView.occurrences(List.of(occurrence)));
    return json;
  }

  private static ObjectNode subset(ObjectNode whole, ObjectNode names) {
    var part = Json.object();
    names.fieldNames().forEachRemaining(n -> part.set(n, whole.path(n)));
    if (names.path("settings").isObject()) {
      part.set("settings", subset(whole.withObject("/settings"), names.withObject("/settings")));
    }
    return part.without(List.of("schedule_for", "default_password"));
  }

  private static ObjectNode basics(Meeting meeting) {
    var json = Json.object().put("uuid", meeting.uuid()).put("id", meeting.id());
    json.put("host_id", meeting.hostId()).put("topic", meeting.topic());
    json.put("type", meeting.shownType()).put("duration", meeting.minutes());
    json.put("timezone", meeting.timezone());
    meeting.start().ifPresent(s -> json.put("start_time", Times.text(s)));
    return json;
  }

  private ObjectNode operator(Meeting meeting) {
    var owner = world.account(meeting.accountId()).orElseThrow().ownerId();
    return Json.object()
        .put("operator", world.user(owner).map(ZoomUser::email).orElse(""))
        .put("operator_id", owner);
  }

  private void publish(String event, Meeting meeting, ObjectNode payload, ObjectNode object) {
    payload.set("object", object);
    webhooks.publish(
        meeting.accountId(),
        meeting.webinar() ? event.replaceFirst("^meeting", "webinar") : event,
        payload);
  }
}
