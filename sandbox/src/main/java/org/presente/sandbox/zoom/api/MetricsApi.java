package org.presente.sandbox.zoom.api;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.presente.sandbox.zoom.report.Availability;
import org.presente.sandbox.zoom.report.InstanceRows;
import org.presente.sandbox.zoom.report.ParticipantRows;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.World;

/** Dashboards. Their type is live unless said otherwise. */
final class MetricsApi {
  private final World world;
  private final Availability availability;
  private final ParticipantRows rows;
  private final InstanceRows instances;
  private final Listing listing;

  MetricsApi(Parts parts, Listing listing) {
    this.world = parts.world();
    this.availability = new Availability(world, parts.clock());
    this.rows = new ParticipantRows(world);
    this.instances = new InstanceRows(world);
    this.listing = listing;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "dashboardMeetings", this::meetings, "dashboardMeetingParticipants", this::participants);
  }

  private Answer meetings(Call call) {
    var window = Window.of(call);
    var list =
        world.instances().stream()
            .filter(i -> i.accountId().equals(call.account().id()))
            .filter(i -> window.contains(i.startedAt()))
            .filter(ofType(call.query("type", "live")))
            .map(i -> instances.dashboard(i, call.now()))
            .toList();
    return Answer.ok(window.put(listing.page(call, "meetings", list)));
  }

  private Predicate<Instance> ofType(String type) {
    return switch (type) {
      case "past" -> i -> availability.onDashboard(i) && i.people() > 1;
      case "pastOne" -> i -> availability.onDashboard(i) && i.people() == 1;
      default -> Instance::running;
    };
  }

  private Answer participants(Call call) {
    var instance =
        find(call)
            .orElseThrow(() -> new ApiError(404, 3001, "Meeting ID is invalid or has not ended."));
    var withRegistrant = call.query("include_fields").contains("registrant_id");
    var list =
        instance.presences().stream()
            .map(p -> rows.dashboard(instance, p, withRegistrant))
            .toList();
    return Answer.ok(listing.page(call, "participants", list));
  }

  private Optional<Instance> find(Call call) {
    if (!"live".equals(call.query("type", "live"))) {
      return availability
          .ended(call.account().id(), call.meetingId())
          .filter(ofType(call.query("type")));
    }
    return world.instances().stream()
        .filter(Instance::running)
        .filter(i -> i.accountId().equals(call.account().id()))
        .filter(i -> names(call.meetingId(), i))
        .max(Comparator.comparing(Instance::startedAt));
  }

  private static boolean names(String idOrUuid, Instance instance) {
    return idOrUuid.equals(instance.uuid())
        || idOrUuid.equals(String.valueOf(instance.meetingId()));
  }
}
