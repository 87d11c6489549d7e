package org.presente.sandbox.zoom.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.World;

/** How an ended instance looks in each source. Durations are minutes, rounded up. */
public final class InstanceRows {
  private final World world;

  public InstanceRows(World world) {
    this.world = world;
  }

  /** past_meetings/{id}. */
  public ObjectNode details(Instance instance) {
    return common(instance)
        .put("host_id", instance.hostId())
        .put("source", "Zoom")
        .put("has_meeting_summary", false);
  }

  /** report/users/{id}/meetings and report/meetings/{id}. */
  public ObjectNode report(Instance instance) {
    return common(instance);
  }

  private ObjectNode common(Instance instance) {
    var row =
        Json.object()
            .put("uuid", instance.uuid())
            .put("id", instance.meetingId())
            .put("type", instance.type())
            .put("topic", instance.topic())
            .put("start_time", Times.text(instance.startedAt()))
            .put("end_time", Times.text(end(instance)))
            .put("duration", minutes(instance.length(end(instance))))
            .put("total_minutes", totalMinutes(instance))
            .put("participants_count", instance.people())
            .put("dept", "");
    world
        .user(instance.hostId())
        .ifPresent(h -> row.put("user_name", h.displayName()).put("user_email", h.email()));
    return row;
  }

  /** metrics/meetings. */
  public ObjectNode dashboard(Instance instance, Instant now) {
    var length = instance.length(now);
    var row =
        Json.object()
            .put("uuid", instance.uuid())
            .put("id", instance.meetingId())
            .put("topic", instance.topic())
            .put("user_type", "Licensed")
            .put("start_time", Times.text(instance.startedAt()))
            .put(
                "duration",
                "%02d:%02d:%02d"
                    .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart()))
            .put("participants", instance.people())
            .put("has_voip", true)
            .put("has_video", true)
            .put("has_recording", false)
            .put("dept", "");
    instance.endedAt().ifPresent(e -> row.put("end_time", Times.text(e)));
    world
        .user(instance.hostId())
        .ifPresent(h -> row.put("host", h.displayName()).put("email", h.email()));
    return row;
  }

  public static long totalMinutes(Instance instance) {
    return instance.presences().stream()
        .filter(p -> !p.waiting())
        .mapToLong(p -> minutes(stay(p)))
        .sum();
  }

  private static Duration stay(Presence presence) {
    return Duration.between(presence.joinedAt(), presence.end().orElse(presence.joinedAt()));
  }

  private static Instant end(Instance instance) {
    return instance.endedAt().orElse(instance.startedAt());
  }

  private static long minutes(Duration length) {
    return (length.toSeconds() + 59) / 60;
  }
}
