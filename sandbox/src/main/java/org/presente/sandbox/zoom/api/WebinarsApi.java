package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presente.sandbox.zoom.live.Stage;
import org.presente.sandbox.zoom.meeting.MeetingEvents;
import org.presente.sandbox.zoom.meeting.MeetingFinder;
import org.presente.sandbox.zoom.meeting.MeetingLists;
import org.presente.sandbox.zoom.meeting.MeetingView;
import org.presente.sandbox.zoom.meeting.MeetingWriter;
import org.presente.sandbox.zoom.meeting.OccurrenceWriter;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.RateLimits;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Webinars: as meetings, for hosts with the add-on licence and without a meeting's doors. */
final class WebinarsApi {
  /** Settings of a meeting that a webinar does not have. */
  private static final Set<String> OF_MEETINGS_ONLY =
      Set.of(
          "join_before_host",
          "jbh_time",
          "mute_upon_entry",
          "participant_video",
          "waiting_room",
          "breakout_room",
          "focus_mode",
          "use_pmi",
          "encryption_type",
          "continuous_meeting_chat");

  private final World world;
  private final Directory directory;
  private final Listing listing;
  private final MeetingFinder finder;
  private final MeetingWriter writer;
  private final OccurrenceWriter occurrences;
  private final MeetingLists lists;
  private final MeetingView view;
  private final MeetingEvents events;
  private final Stage stage;
  private final RateLimits limits;

  WebinarsApi(Parts parts, Directory directory, Listing listing) {
    this.world = parts.world();
    this.directory = directory;
    this.listing = listing;
    this.finder = parts.finder();
    this.writer = new MeetingWriter(world, parts.clock());
    this.occurrences = new OccurrenceWriter(world, parts.clock());
    this.view = new MeetingView(world, parts.links());
    this.lists = new MeetingLists(world, parts.clock(), finder, view);
    this.events = new MeetingEvents(world, parts.webhooks(), view);
    this.stage = parts.stage();
    this.limits = parts.limits();
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "webinarCreate", this::create,
        "webinars", this::list,
        "webinar", this::get,
        "webinarUpdate", this::update,
        "webinarDelete", this::delete,
        "webinarStatus", this::end);
  }

  private Answer create(Call call) {
    var host = licensed(directory.requireHost(call));
    countHostWrite(host, call);
    var webinar = writer.createWebinar(host, call.body());
    events.created(webinar, call.now());
    return Answer.created(shown(webinar, call));
  }

  private Answer list(Call call) {
    var host = licensed(directory.requireHost(call));
    return Answer.ok(listing.numberedPage(call, "webinars", lists.webinars(host)));
  }

  private Answer get(Call call) {
    return Answer.ok(shown(find(call), call));
  }

  private ObjectNode shown(Meeting webinar, Call call) {
    var json = view.full(webinar, call.now());
    json.withObject("/settings").remove(OF_MEETINGS_ONLY);
    json.remove(List.of("status", "pre_schedule"));
    return json;
  }

  private Answer update(Call call) {
    var webinar = find(call);
    var host = world.user(webinar.hostId()).orElseThrow();
    countHostWrite(host, call);
    if (call.query("occurrence_id").isEmpty()) {
      var old = events.snapshot(webinar);
      writer.changeWebinar(webinar, host, call.body());
      events.updated(webinar, call.body(), old, call.now());
    } else {
      var before = OccurrenceWriter.require(webinar, call.query("occurrence_id"));
      var after = occurrences.change(webinar, before.id(), call.body());
      events.moved(webinar, before, after, call.now());
    }
    return Answer.empty();
  }

  private Answer delete(Call call) {
    var webinar = find(call);
    if (call.query("occurrence_id").isEmpty()) {
      webinar.delete(call.now());
      events.deleted(webinar, webinar.occurrences(), "all");
    } else {
      var occurrence = OccurrenceWriter.require(webinar, call.query("occurrence_id"));
      occurrences.delete(webinar, occurrence.id());
      events.deleted(webinar, List.of(occurrence), "single");
    }
    return Answer.empty();
  }

  private Answer end(Call call) {
    world.running(find(call).id()).ifPresent(stage::end);
    return Answer.done();
  }

  private Meeting find(Call call) {
    var webinar = finder.requireWebinar(call.account().id(), call.meetingId());
    call.caller().mayTouch(webinar.hostId());
    world.user(webinar.hostId()).ifPresent(WebinarsApi::licensed);
    return webinar;
  }

  private static ZoomUser licensed(ZoomUser host) {
    if (host.webinarCapacity() == 0) {
      throw ApiError.noWebinarPlan();
    }
    return host;
  }

  private void countHostWrite(ZoomUser host, Call call) {
    if (world.switches().rateLimits()) {
      limits.hostWrite(host.id(), call.now());
    }
  }
}
