package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.presente.sandbox.zoom.live.Stage;
import org.presente.sandbox.zoom.meeting.Invitation;
import org.presente.sandbox.zoom.meeting.MeetingEvents;
import org.presente.sandbox.zoom.meeting.MeetingFinder;
import org.presente.sandbox.zoom.meeting.MeetingLists;
import org.presente.sandbox.zoom.meeting.MeetingView;
import org.presente.sandbox.zoom.meeting.MeetingWriter;
import org.presente.sandbox.zoom.meeting.OccurrenceWriter;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.RateLimits;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Meetings: create, list, get, change, delete, end. */
final class MeetingsApi {
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

  MeetingsApi(Parts parts, Directory directory, Listing listing) {
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
        "meetingCreate", this::create,
        "meetings", this::list,
        "meeting", this::get,
        "meetingUpdate", this::update,
        "meetingDelete", this::delete,
        "meetingStatus", this::status,
        "meetingInvitation", this::invitation);
  }

  private Answer create(Call call) {
    var host = scheduledFor(call, directory.requireHost(call));
    countHostWrite(host.id(), call.now());
    var meeting = writer.create(host, call.body());
    events.created(meeting, call.now());
    return Answer.created(view.full(meeting, call.now()));
  }

  private ZoomUser scheduledFor(Call call, ZoomUser host) {
    if (!call.body().hasNonNull("schedule_for")) {
      return host;
    }
    if (call.body().path("type").asInt(Meeting.SCHEDULED) == Meeting.INSTANT) {
      throw new ApiError(
          400,
          3000,
          "Instant meetings do not support the `schedule_for` parameter, and you can't schedule an"
              + " instant meeting for another user.");
    }
    return world
        .user(call.body().get("schedule_for").asText())
        .filter(u -> u.accountId().equals(call.account().id()))
        .filter(u -> u.id().equals(host.id()) || world.schedulingFor(host.id()).contains(u.id()))
        .map(directory::hosting)
        .orElseThrow(
            () ->
                new ApiError(
                    400,
                    300,
                    "The value that you entered in the `schedule_for` field is invalid. Enter a"
                        + " valid value and try again."));
  }

  private void countHostWrite(String hostId, Instant now) {
    if (world.switches().rateLimits()) {
      limits.hostWrite(hostId, now);
    }
  }

  private Answer list(Call call) {
    var host = directory.requireHost(call);
    var rows = lists.of(host, call.query("type", "scheduled"), days(call));
    return Answer.ok(listing.numberedPage(call, "meetings", rows));
  }

  /** Whole days, in UTC unless a time zone is given. */
  private static Predicate<Instant> days(Call call) {
    var zone =
        call.query("timezone").isEmpty()
            ? ZoneOffset.UTC
            : Times.zone(call.query("timezone"), "timezone");
    Predicate<Instant> all = i -> true;
    var from = call.query("from");
    var to = call.query("to");
    var notBefore =
        from.isEmpty() ? all : after(Times.date(from, "from").atStartOfDay(zone).toInstant());
    var notAfter =
        to.isEmpty()
            ? all
            : after(Times.date(to, "to").plusDays(1).atStartOfDay(zone).toInstant()).negate();
    return notBefore.and(notAfter);
  }

  private static Predicate<Instant> after(Instant startInclusive) {
    return i -> !i.isBefore(startInclusive);
  }

  private Answer get(Call call) {
    var meeting = find(call);
    if (!call.query("occurrence_id").isEmpty()) {
      return Answer.ok(ofOccurrence(meeting, call));
    }
    var withPast = "true".equals(call.query("show_previous_occurrences"));
    var dates =
        meeting.occurrences().stream()
            .filter(o -> withPast || o.end().isAfter(call.now()))
            .toList();
    return Answer.ok(view.full(meeting, dates, call.now()));
  }

  private ObjectNode ofOccurrence(Meeting meeting, Call call) {
    var occurrence = OccurrenceWriter.require(meeting, call.query("occurrence_id"));
    return view.full(meeting, call.now())
        .put("start_time", Times.text(occurrence.start()))
        .put("duration", occurrence.minutes());
  }

  private Answer update(Call call) {
    var meeting = find(call);
    var host = world.user(meeting.hostId()).orElseThrow();
    var old = events.snapshot(meeting);
    if (call.query("occurrence_id").isEmpty()) {
      var newHost = scheduledFor(call, host);
      countHostWrite(newHost.id(), call.now());
      writer.change(meeting, newHost, call.body());
      events.updated(meeting, call.body(), old, call.now());
    } else {
      countHostWrite(host.id(), call.now());
      var before = OccurrenceWriter.require(meeting, call.query("occurrence_id"));
      var after = occurrences.change(meeting, before.id(), call.body());
      events.moved(meeting, before, after, call.now());
    }
    return Answer.empty();
  }

  private Answer delete(Call call) {
    var meeting = find(call);
    if (call.query("occurrence_id").isEmpty()) {
      if (world.running(meeting.id()).isPresent()) {
        throw new ApiError(
            400, 3002, "Sorry, you cannot delete this meeting since it is in progress.");
      }
      meeting.delete(call.now());
      events.deleted(meeting, meeting.occurrences(), "all");
    } else {
      var occurrence = OccurrenceWriter.require(meeting, call.query("occurrence_id"));
      occurrences.delete(meeting, occurrence.id());
      events.deleted(meeting, List.of(occurrence), "single");
    }
    return Answer.empty();
  }

  /** {@code end} a running meeting, {@code recover} a deleted one. */
  private Answer status(Call call) {
    if ("recover".equals(call.body().path("action").asText())) {
      var meeting =
          finder
              .find(call.meetingId())
              .filter(m -> m.accountId().equals(call.account().id()) && m.deleted())
              .orElseThrow(() -> ApiError.noMeeting(call.meetingId()));
      call.caller().mayTouch(meeting.hostId());
      meeting.recover();
      events.recovered(meeting);
    } else {
      var meeting = find(call);
      world.running(meeting.id()).ifPresent(stage::end);
    }
    return Answer.empty();
  }

  private Answer invitation(Call call) {
    return Answer.ok(new Invitation(world, view).of(find(call), call.now()));
  }

  private Meeting find(Call call) {
    var meeting = finder.require(call.account().id(), call.meetingId());
    call.caller().mayTouch(meeting.hostId());
    return meeting;
  }
}
