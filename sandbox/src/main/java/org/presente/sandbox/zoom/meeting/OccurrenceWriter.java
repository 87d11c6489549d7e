package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.ApiError.FieldError;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.sandbox.zoom.state.World;

/** Changes and deletes single dates of a series. */
public final class OccurrenceWriter {
  private static final Set<String> MEMBERS = Set.of("agenda", "start_time", "duration", "settings");
  private static final Set<String> SETTINGS =
      Set.of(
          "host_video",
          "participant_video",
          "join_before_host",
          "mute_upon_entry",
          "waiting_room",
          "watermark",
          "auto_recording");

  private final World world;
  private final SandboxClock clock;

  public OccurrenceWriter(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  public static Occurrence require(Meeting meeting, String occurrenceId) {
    return meeting
        .occurrence(occurrenceId)
        .orElseThrow(() -> new ApiError(400, 300, "Invalid parameter: `occurrence_id`."));
  }

  /** Accepts only the members the document lists for one occurrence. */
  public Occurrence change(Meeting meeting, String occurrenceId, ObjectNode request) {
    var old = require(meeting, occurrenceId);
    refuseOthers(request);
    var start = start(meeting, old, request);
    var id =
        world.switches().occurrenceIdFollowsStart()
            ? String.valueOf(start.toEpochMilli())
            : old.id();
    var fresh = old.moved(id, start, request.path("duration").asInt(old.minutes()));
    meeting.replace(old, fresh);
    meeting.changed(clock.instant());
    return fresh;
  }

  public void delete(Meeting meeting, String occurrenceId) {
    var old = require(meeting, occurrenceId);
    meeting.replace(old, old.withDeleted());
    meeting.changed(clock.instant());
  }

  private Instant start(Meeting meeting, Occurrence old, ObjectNode request) {
    if (!request.hasNonNull("start_time")) {
      return old.start();
    }
    var zone = Times.zone(meeting.timezone(), "timezone");
    var wanted = Times.instant(request.get("start_time").asText(), zone, "start_time");
    return wanted.isBefore(clock.instant()) ? old.start() : wanted;
  }

  private static void refuseOthers(ObjectNode request) {
    List<FieldError> errors = new ArrayList<>();
    request.fieldNames().forEachRemaining(n -> refuse(MEMBERS, n, n, errors));
    request
        .path("settings")
        .fieldNames()
        .forEachRemaining(n -> refuse(SETTINGS, n, "settings." + n, errors));
    if (!errors.isEmpty()) {
      throw ApiError.invalid(errors);
    }
  }

  private static void refuse(
      Set<String> allowed, String name, String path, List<FieldError> errors) {
    if (!allowed.contains(name)) {
      errors.add(FieldError.invalid(path));
    }
  }
}
