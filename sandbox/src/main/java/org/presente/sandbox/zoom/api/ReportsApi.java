package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.presente.sandbox.zoom.report.Availability;
import org.presente.sandbox.zoom.report.InstanceRows;
import org.presente.sandbox.zoom.report.ParticipantRows;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Switches.NotReady;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Reports: participants and details of a meeting, active hosts, meetings of a host. */
final class ReportsApi {
  private static final Period KEPT = Period.ofMonths(12);

  private final World world;
  private final Availability availability;
  private final ParticipantRows rows;
  private final InstanceRows instances;
  private final Directory directory;
  private final Listing listing;

  ReportsApi(Parts parts, Directory directory, Listing listing) {
    this.world = parts.world();
    this.availability = new Availability(world, parts.clock());
    this.rows = new ParticipantRows(world);
    this.instances = new InstanceRows(world);
    this.directory = directory;
    this.listing = listing;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "reportMeetingParticipants", this::participants,
        "reportWebinarParticipants", this::participants,
        "reportMeetingDetails", this::details,
        "reportUsers", this::hosts,
        "reportMeetings", this::meetings);
  }

  private Answer participants(Call call) {
    var instance = ended(call);
    if (!availability.reported(instance)) {
      if (world.switches().notReady() == NotReady.ZERO_ROWS) {
        return Answer.ok(listing.page(call, "participants", List.of()));
      }
      throw notFound(call);
    }
    var withRegistrant = call.query("include_fields").contains("registrant_id");
    var list = instance.presences().stream().map(p -> rows.report(p, withRegistrant)).toList();
    return Answer.ok(listing.page(call, "participants", list));
  }

  private Answer details(Call call) {
    var instance = ended(call);
    if (!availability.reported(instance)) {
      throw notFound(call);
    }
    var json = instances.report(instance);
    world
        .meeting(instance.meetingId())
        .map(m -> m.body().path("tracking_fields"))
        .filter(f -> f.isArray())
        .ifPresent(f -> json.set("tracking_fields", f));
    return Answer.ok(json);
  }

  private Instance ended(Call call) {
    var instance =
        availability
            .ended(call.account().id(), call.meetingId())
            .filter(i -> i.webinar() == call.webinar())
            .orElseThrow(() -> notFound(call));
    if (availability.olderThan(instance, KEPT)) {
      throw new ApiError(400, 12702, "Can not access meeting a year ago.");
    }
    return instance;
  }

  private static ApiError notFound(Call call) {
    return new ApiError(404, 3001, "Meeting " + call.meetingId() + " not found or has expired.");
  }

  private Answer meetings(Call call) {
    var host = directory.require(call);
    var window = Window.of(call);
    var list =
        held(host.id(), window)
            .sorted(Comparator.comparing(Instance::startedAt))
            .map(instances::report)
            .toList();
    return Answer.ok(window.put(listing.numberedPage(call, "meetings", list)));
  }

  private Stream<Instance> held(String hostId, Window window) {
    return world.instances().stream()
        .filter(i -> i.hostId().equals(hostId) && window.contains(i.startedAt()))
        .filter(availability::reported);
  }

  private Answer hosts(Call call) {
    var window = Window.of(call);
    var active = !"inactive".equals(call.query("type"));
    var list =
        world.usersOf(call.account().id()).stream()
            .filter(u -> active == held(u.id(), window).findAny().isPresent())
            .map(u -> host(u, window))
            .toList();
    var json = window.put(listing.numberedPage(call, "users", list));
    json.put("total_meetings", sum(list, "meetings"));
    json.put("total_participants", sum(list, "participants"));
    return Answer.ok(json.put("total_meeting_minutes", sum(list, "meeting_minutes")));
  }

  private ObjectNode host(ZoomUser user, Window window) {
    var all = held(user.id(), window).toList();
    return Json.object()
        .put("id", user.id())
        .put("email", user.email())
        .put("user_name", user.displayName())
        .put("type", user.type())
        .put("dept", "")
        .put("meetings", all.size())
        .put("participants", all.stream().mapToLong(Instance::people).sum())
        .put("meeting_minutes", all.stream().mapToLong(InstanceRows::totalMinutes).sum());
  }

  private static long sum(List<ObjectNode> rows, String member) {
    return rows.stream().mapToLong(r -> r.path(member).asLong()).sum();
  }
}
