package org.presente.zoom.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of a participant report. One person gives many: rejoins, second devices, breakout rooms.
 * Addresses of devices are not read.
 *
 * @param accountUserId filled only for users of the account, else empty
 * @param userId new at each join
 * @param participantUuid told by dashboards only
 * @param registrantId empty for people who did not register
 * @param name may be empty
 * @param email empty for everyone outside the account
 * @param leave absent while they are still there
 * @param duration as Zoom counted it, zero where it does not tell or was asked too early
 * @param inWaitingRoom such a row is not attendance
 * @param breakoutRoomId empty for the main room
 */
public record ZoomParticipant(
    String accountUserId,
    String userId,
    String participantUuid,
    String registrantId,
    String name,
    String email,
    Instant join,
    Optional<Instant> leave,
    Duration duration,
    boolean inWaitingRoom,
    String breakoutRoomId,
    String customerKey) {

  /** Without name and address. */
  @Override
  public String toString() {
    return "ZoomParticipant[" + userId + "]";
  }
}
