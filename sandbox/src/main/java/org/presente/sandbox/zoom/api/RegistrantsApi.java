package org.presente.sandbox.zoom.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.sandbox.zoom.meeting.MeetingFinder;
import org.presente.sandbox.zoom.meeting.RegistrantView;
import org.presente.sandbox.zoom.meeting.Registration;
import org.presente.sandbox.zoom.meeting.RegistrationEvents;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.RateLimits;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.World;

/** Registrants of a meeting or a webinar. */
final class RegistrantsApi {
  private static final int LARGEST_BATCH = 30;

  private final World world;
  private final Listing listing;
  private final MeetingFinder finder;
  private final Registration registration;
  private final RegistrantView view;
  private final RegistrationEvents events;
  private final RateLimits limits;

  RegistrantsApi(Parts parts, Listing listing) {
    this.world = parts.world();
    this.listing = listing;
    this.finder = parts.finder();
    this.registration = new Registration(world, parts.clock());
    this.view = new RegistrantView(parts.links());
    this.events = new RegistrationEvents(parts.webhooks(), view);
    this.limits = parts.limits();
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "meetingRegistrantCreate", this::add,
        "meetingRegistrants", this::list,
        "webinarRegistrantCreate", this::add,
        "webinarRegistrants", this::list,
        "meetingRegistrantStatus", this::status,
        "meetingRegistrantGet", this::get,
        "meetingRegistrantDelete", this::delete);
  }

  private Answer add(Call call) {
    var meeting = call.webinar() ? find(call) : toRegister(call);
    var email = call.body().path("email").asText();
    if (world.switches().rateLimits()) {
      limits.registrantAdd(meeting.id(), email, call.now());
    }
    var fresh = Registration.byEmail(meeting, email).isEmpty();
    var registrant = registration.add(meeting, call.body(), occurrenceIds(call));
    if (fresh) {
      events.created(meeting, registrant);
    }
    return Answer.created(view.added(meeting, registrant));
  }

  private Meeting toRegister(Call call) {
    return finder
        .find(call.meetingId())
        .filter(m -> m.accountId().equals(call.account().id()) && !m.deleted() && !m.webinar())
        // code 1001 here, not 3001
        .orElseThrow(
            () -> new ApiError(404, 1001, "Meeting does not exist: " + call.meetingId() + "."));
  }

  private static List<String> occurrenceIds(Call call) {
    var text = call.query("occurrence_ids");
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  private Answer list(Call call) {
    var meeting = find(call);
    registration.requireEnabled(meeting);
    var status = call.query("status", "approved");
    var rows =
        meeting.registrants().stream()
            .filter(r -> RegistrantView.shown(r).equals(status))
            .filter(r -> invited(r, call.query("occurrence_id")))
            .map(r -> view.listed(meeting, r))
            .toList();
    return Answer.ok(listing.numberedPage(call, "registrants", rows));
  }

  private static boolean invited(Registrant registrant, String occurrenceId) {
    return occurrenceId.isEmpty()
        || registrant.occurrenceIds().isEmpty()
        || registrant.occurrenceIds().contains(occurrenceId);
  }

  private Answer status(Call call) {
    var meeting = find(call);
    registration.requireEnabled(meeting);
    var named = call.body().path("registrants");
    if (named.size() > LARGEST_BATCH) {
      throw ApiError.invalid("registrants");
    }
    for (var row : named) {
      var registrant =
          one(meeting, row.path("id").asText(), row.path("email").asText())
              .orElseThrow(() -> ApiError.invalid("registrants"));
      if (world.switches().rateLimits()) {
        limits.registrantChange(meeting.id(), registrant.id(), call.now());
      }
      registration.setStatus(meeting, registrant, call.body().path("action").asText());
    }
    return Answer.empty();
  }

  private static Optional<Registrant> one(Meeting meeting, String id, String email) {
    Stream<Registrant> all = meeting.registrants().stream();
    return all.filter(r -> r.id().equals(id) || (id.isEmpty() && r.email().equalsIgnoreCase(email)))
        .findFirst();
  }

  private Answer get(Call call) {
    var meeting = find(call);
    return Answer.ok(view.listed(meeting, byPath(meeting, call)));
  }

  private Answer delete(Call call) {
    var meeting = find(call);
    registration.requireEnabled(meeting);
    meeting.remove(byPath(meeting, call));
    return Answer.empty();
  }

  private static Registrant byPath(Meeting meeting, Call call) {
    return one(meeting, call.path().get("registrantId"), "")
        .orElseThrow(
            () ->
                new ApiError(
                    400,
                    300,
                    "The value that you entered for the Registrant ID field is invalid. Enter a"
                        + " valid value and try again."));
  }

  private Meeting find(Call call) {
    var meeting =
        call.webinar()
            ? finder.requireWebinar(call.account().id(), call.meetingId())
            : finder.require(call.account().id(), call.meetingId());
    call.caller().mayTouch(meeting.hostId());
    return meeting;
  }
}
