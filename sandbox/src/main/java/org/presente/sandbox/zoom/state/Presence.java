package org.presente.sandbox.zoom.state;

import java.time.Instant;
import java.util.Optional;

/**
 * One stay of one device in one room: what becomes a row of a report.
 *
 * @param userId new at each join
 * @param participantUuid the same through breakout moves, new after a reconnect
 * @param who who Zoom knows this to be
 * @param room main, waiting or the UUID of a breakout room
 * @param parentUserId in a breakout room: the user id in the main room
 * @param leftAt null in the state file while the stay goes on
 */
public record Presence(
    String userId,
    String participantUuid,
    Identity who,
    String room,
    String parentUserId,
    String device,
    Instant joinedAt,
    Instant leftAt,
    String leaveReason) {

  public static final String MAIN = "main";
  public static final String WAITING = "waiting";

  public boolean open() {
    return leftAt == null;
  }

  public Optional<Instant> end() {
    return Optional.ofNullable(leftAt);
  }

  public boolean waiting() {
    return WAITING.equals(room);
  }

  public boolean inBreakout() {
    return !waiting() && !MAIN.equals(room);
  }

  public Presence left(Instant at, String reason) {
    return new Presence(
        userId, participantUuid, who, room, parentUserId, device, joinedAt, at, reason);
  }
}
