package org.presente.sandbox.zoom.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.webhook.Webhooks;

/**
 * The events of a running meeting. Their {@code object.id} is text, {@code duration} the planned
 * minutes; identities of people outside the account are blank and so is every e-mail but their own
 * account's (measured on real events).
 */
public final class LiveEvents {
  static final String BY_ITSELF = "left the meeting.";
  static final String BY_HOST = "Host ended the meeting.";
  static final String TIME_LIMIT = "Exceeded the free meeting minutes limit.";
  static final String TO_BREAKOUT = "to join breakout room.";
  static final String FROM_BREAKOUT = "to join main meeting.";

  private final World world;
  private final Webhooks webhooks;
  private final SandboxClock clock;

  public LiveEvents(World world, Webhooks webhooks, SandboxClock clock) {
    this.clock = clock;
    this.world = world;
    this.webhooks = webhooks;
  }

  void started(Instance instance) {
    publish("started", instance, withHost(instance));
  }

  void ended(Instance instance) {
    var object = withHost(instance);
    instance.endedAt().ifPresent(e -> object.put("end_time", Times.text(e)));
    publish("ended", instance, object);
  }

  void joined(Instance instance, Presence presence) {
    if (presence.waiting()) {
      participant("joined_waiting_room", "date_time", instance, presence, presence.joinedAt());
    } else {
      var event = presence.inBreakout() ? "joined_breakout_room" : "joined";
      participant(event, "join_time", instance, presence, presence.joinedAt());
    }
  }

  void admitted(Instance instance, Presence presence) {
    participant("admitted", "date_time", instance, presence, clock.instant());
  }

  void left(Instance instance, Presence presence) {
    var at = presence.end().orElseThrow();
    if (presence.waiting()) {
      participant("left_waiting_room", "date_time", instance, presence, at);
    } else {
      var event = presence.inBreakout() ? "left_breakout_room" : "left";
      participant(event, "leave_time", instance, presence, at);
    }
  }

  private void participant(
      String event, String timeMember, Instance instance, Presence presence, Instant at) {
    var object = object(instance);
    var who = presence.who();
    var participant =
        Json.object()
            .put("user_id", presence.userId())
            .put("user_name", who.name())
            .put("id", who.accountUserId())
            .put("participant_uuid", presence.participantUuid())
            .put("email", who.ofAccount() ? who.email() : "")
            .put("registrant_id", who.registrantId())
            .put("participant_user_id", who.accountUserId())
            .put("customer_key", "")
            .put("phone_number", who.phoneNumber());
    participant.put(timeMember, Times.text(at));
    if ("leave_time".equals(timeMember)) {
      participant.put("leave_reason", reason(presence));
    }
    if (presence.inBreakout()) {
      object.put("breakout_room_uuid", presence.room());
      participant.put("parent_user_id", presence.parentUserId());
    }
    object.set("participant", participant);
    publish("participant_" + event, instance, object);
  }

  private static String reason(Presence presence) {
    var name = presence.who().name();
    return switch (presence.leaveReason()) {
      case TO_BREAKOUT -> name + " left the meeting " + TO_BREAKOUT;
      case FROM_BREAKOUT -> name + " left the breakout room " + FROM_BREAKOUT;
      default -> name + " left the meeting.<br>Reason: " + presence.leaveReason();
    };
  }

  private ObjectNode withHost(Instance instance) {
    var object = object(instance);
    world.user(instance.hostId()).ifPresent(h -> object.put("host_email", h.email()));
    return object;
  }

  private static ObjectNode object(Instance instance) {
    return Json.object()
        .put("id", String.valueOf(instance.meetingId()))
        .put("uuid", instance.uuid())
        .put("host_id", instance.hostId())
        .put("topic", instance.topic())
        .put("type", instance.type())
        .put("start_time", Times.text(instance.startedAt()))
        .put("timezone", instance.timezone())
        .put("duration", instance.plannedMinutes());
  }

  private void publish(String event, Instance instance, ObjectNode object) {
    var kind = instance.webinar() ? "webinar." : "meeting.";
    webhooks.publish(instance.accountId(), kind + event, Json.object().set("object", object));
  }
}
