package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.report.Availability;
import org.presente.sandbox.zoom.report.InstanceRows;
import org.presente.sandbox.zoom.report.ParticipantRows;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Switches.NotReady;
import org.presente.sandbox.zoom.state.World;

/** Past meetings: details, instances, participants. Kept for 15 months. */
final class PastApi {
  private static final Period KEPT = Period.ofMonths(15);

  private final World world;
  private final Availability availability;
  private final ParticipantRows rows;
  private final InstanceRows instances;
  private final Listing listing;

  PastApi(Parts parts, Listing listing) {
    this.world = parts.world();
    this.availability = new Availability(world, parts.clock());
    this.rows = new ParticipantRows(world);
    this.instances = new InstanceRows(world);
    this.listing = listing;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "pastMeetingDetails", this::details,
        "pastMeetings", this::instances,
        "pastWebinars", this::instances,
        "listWebinarParticipants", this::participants,
        "pastMeetingParticipants", this::participants);
  }

  private Answer details(Call call) {
    return Answer.ok(instances.details(listed(call)));
  }

  private Instance listed(Call call) {
    var instance =
        availability
            .ended(call.account().id(), call.meetingId())
            .filter(i -> availability.listed(i) && i.webinar() == call.webinar())
            .orElseThrow(() -> ApiError.noMeeting(call.meetingId()));
    if (availability.olderThan(instance, KEPT)) {
      throw new ApiError(400, 12702, "Can not access a meeting a year ago.");
    }
    return instance;
  }

  private Answer instances(Call call) {
    var id = Long.parseLong(requireNumber(call));
    var known =
        world
            .meeting(id)
            .filter(m -> m.accountId().equals(call.account().id()))
            .filter(m -> m.webinar() == call.webinar());
    if (known.isEmpty()) {
      throw ApiError.noMeeting(id);
    }
    var json = Json.object();
    var list = json.putArray(call.webinar() ? "webinars" : "meetings");
    world.instancesOf(id).stream()
        .filter(i -> availability.listed(i) && !availability.olderThan(i, KEPT))
        .sorted(Comparator.comparing(Instance::startedAt))
        .forEach(
            i ->
                list.addObject()
                    .put("uuid", i.uuid())
                    .put("start_time", Times.text(i.startedAt())));
    return Answer.ok(json);
  }

  private static String requireNumber(Call call) {
    if (!call.meetingId().matches("\\d{9,11}")) {
      throw ApiError.noMeeting(call.meetingId());
    }
    return call.meetingId();
  }

  private Answer participants(Call call) {
    var instance = listed(call);
    if (!availability.reported(instance)) {
      if (world.switches().notReady() == NotReady.ZERO_ROWS) {
        return Answer.ok(listing.page(call, "participants", List.of()));
      }
      throw ApiError.noMeeting(call.meetingId());
    }
    var list =
        instance.presences().stream()
            .map(rows::past)
            .map(row -> call.webinar() ? withoutBlankAddress(row) : row)
            .toList();
    return Answer.ok(listing.page(call, "participants", list));
  }

  /** The document of webinars wants an address or none. */
  private static ObjectNode withoutBlankAddress(ObjectNode row) {
    if (row.path("user_email").asText().isEmpty()) {
      row.remove("user_email");
    }
    return row;
  }
}
