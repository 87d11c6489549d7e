package org.presente.sandbox.zoom.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.state.Identity;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Presence;
import org.presente.sandbox.zoom.state.World;

/**
 * One row for each stay. Since March 2023 id and participant_user_id are blank for people outside
 * the account, and an e-mail appears only where Zoom has a reason to know it.
 */
public final class ParticipantRows {
  private static final String EMPTY = "";

  private final World world;

  public ParticipantRows(World world) {
    this.world = world;
  }

  /** report/meetings: seconds, and the registrant id only when asked for. */
  public ObjectNode report(Presence presence, boolean withRegistrant) {
    var row = timed(presence).put("customer_key", EMPTY);
    row.put("bo_mtg_id", presence.inBreakout() ? presence.room() : EMPTY);
    row.put("participant_user_id", presence.who().accountUserId());
    if (withRegistrant) {
      row.put("registrant_id", presence.who().registrantId());
    }
    return row;
  }

  /** past_meetings: lighter, without customer_key and bo_mtg_id. */
  public ObjectNode past(Presence presence) {
    return timed(presence)
        .put("registrant_id", presence.who().registrantId())
        .put("internal_user", presence.who().ofAccount());
  }

  private ObjectNode timed(Presence presence) {
    var end = presence.end().orElse(presence.joinedAt());
    return Json.object()
        .put("id", presence.who().accountUserId())
        .put("user_id", presence.userId())
        .put("name", name(presence.who()))
        .put("user_email", email(presence.who()))
        .put("join_time", Times.text(presence.joinedAt()))
        .put("leave_time", Times.text(end))
        .put("duration", seconds(presence.joinedAt(), end))
        .put("failover", false)
        .put("status", status(presence));
  }

  private long seconds(Instant join, Instant end) {
    var stay = Duration.between(whole(join), whole(end));
    var told = stay.minus(world.switches().shortBy());
    return told.isNegative() ? 0 : told.toSeconds();
  }

  private static Instant whole(Instant instant) {
    return Instant.ofEpochSecond(instant.getEpochSecond());
  }

  /** metrics: devices and reasons, no duration. */
  public ObjectNode dashboard(Instance instance, Presence presence, boolean withRegistrant) {
    var who = presence.who();
    var row =
        Json.object()
            .put("id", who.accountUserId())
            .put("user_id", presence.userId())
            .put("participant_uuid", presence.participantUuid())
            .put("participant_user_id", who.accountUserId())
            .put("user_name", name(who))
            .put("email", email(who))
            .put("device", presence.device())
            .put("ip_address", "203.0.113.77")
            .put("location", EMPTY)
            .put("network_type", "Wifi")
            .put("join_time", Times.text(presence.joinedAt()))
            .put("role", who.accountUserId().equals(instance.hostId()) ? "host" : "attendee")
            .put("status", status(presence))
            .put("bo_mtg_id", presence.inBreakout() ? presence.room() : EMPTY);
    presence
        .end()
        .ifPresent(
            e -> row.put("leave_time", Times.text(e)).put("leave_reason", presence.leaveReason()));
    if (withRegistrant) {
      row.put("registrant_id", who.registrantId());
    }
    return row;
  }

  private String name(Identity who) {
    return world.switches().blankNames() ? EMPTY : who.name();
  }

  private String email(Identity who) {
    var known = who.ofAccount() || world.switches().registrantEmails();
    return known ? who.email() : EMPTY;
  }

  private static String status(Presence presence) {
    return presence.waiting() ? "in_waiting_room" : "in_meeting";
  }
}
