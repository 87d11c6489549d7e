package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.state.ZoomUser;

/** Registrants: they need a licensed host and a meeting that asks for registration. */
public final class Registration {
  private static final int LARGEST = 4_999;
  private static final int MANUAL = 1;

  private final World world;
  private final SandboxClock clock;
  private final Ids ids = new Ids();

  public Registration(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /**
   * Adds somebody, or gives back who has that address already: what a repeated address does is not
   * documented, a cancelled one is not revived by it.
   */
  public Registrant add(Meeting meeting, ObjectNode request, List<String> occurrenceIds) {
    checkOpen(meeting, request.path("email").asText());
    occurrenceIds.forEach(o -> OccurrenceWriter.require(meeting, o));
    var known = byEmail(meeting, request.path("email").asText());
    if (known.isPresent()) {
      return known.get();
    }
    if (meeting.registrants().size() >= LARGEST) {
      throw new ApiError(400, 3043, "Meeting has reached maximum attendee capacity.");
    }
    var details = request.deepCopy();
    details.remove("auto_approve");
    var registrant =
        new Registrant(
            ids.letters(22),
            details,
            firstStatus(meeting, request),
            ids.letters(40),
            Integer.parseInt("3" + ids.digits(5)),
            clock.instant(),
            occurrenceIds);
    meeting.add(registrant);
    return registrant;
  }

  private static String firstStatus(Meeting meeting, ObjectNode request) {
    var manual = meeting.settings().path("approval_type").asInt() == MANUAL;
    return manual && !request.path("auto_approve").asBoolean() ? "pending" : "approved";
  }

  public static Optional<Registrant> byEmail(Meeting meeting, String email) {
    return meeting.registrants().stream()
        .filter(r -> r.email().equalsIgnoreCase(email))
        .findFirst();
  }

  private void checkOpen(Meeting meeting, String email) {
    requireEnabled(meeting);
    var host = world.user(meeting.hostId()).orElseThrow();
    if (host.email().equalsIgnoreCase(email)) {
      throw new ApiError(400, 3027, "Host cannot register.");
    }
    if (over(meeting)) {
      throw new ApiError(
          400,
          3038,
          "Meeting is over, you can not register now. If you have any questions, please contact"
              + " the Meeting host.");
    }
    if (meeting.settings().path("close_registration").asBoolean() && held(meeting)) {
      throw new ApiError(400, 3000, "Cannot access meeting info.");
    }
  }

  public void requireEnabled(Meeting meeting) {
    requireLicence(world.user(meeting.hostId()).orElseThrow());
    if (!meeting.registrationOpen()) {
      throw new ApiError(
          400, 404, "Registration has not been enabled for this meeting: " + meeting.id() + ".");
    }
  }

  private static void requireLicence(ZoomUser host) {
    if (!host.licensed()) {
      throw new ApiError(400, 200, "Only available for paid users: " + host.id() + ".");
    }
  }

  private boolean held(Meeting meeting) {
    return !world.instancesOf(meeting.id()).isEmpty();
  }

  /** Past its planned end and not running. */
  private boolean over(Meeting meeting) {
    var ends =
        Stream.concat(
            meeting.start().map(s -> s.plus(Duration.ofMinutes(meeting.minutes()))).stream(),
            meeting.occurrences().stream().filter(o -> !o.deleted()).map(Occurrence::end));
    var last = ends.max(Instant::compareTo);
    return world.running(meeting.id()).isEmpty()
        && last.map(l -> l.isBefore(clock.instant())).orElse(false);
  }

  /** Approves, cancels or denies. */
  public Registrant setStatus(Meeting meeting, Registrant registrant, String action) {
    var status =
        switch (action) {
          case "approve" -> "approved";
          case "deny" -> "denied";
          default -> "cancelled";
        };
    var fresh = registrant.withStatus(status);
    meeting.replace(registrant, fresh);
    return fresh;
  }

  /** The registrant whose personal link carries that token, while approved. */
  public static Optional<Registrant> byToken(Meeting meeting, String token) {
    return meeting.registrants().stream()
        .filter(r -> r.token().equals(token) && r.approved())
        .findFirst();
  }
}
