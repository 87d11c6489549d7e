package org.presente.host.attendance.domain.session;

import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.measure.Interval;

/**
 * One line of evidence, from whichever source. A person gives many: rejoined, second device, moved
 * to a breakout room.
 *
 * @param key the same when the row is read again
 * @param waitingRoom was held outside: does not count
 * @param host runs the meeting by the source's word: listed, not graded
 */
public record PresenceRow(
    String key,
    String instanceKey,
    Evidence evidence,
    Stay stay,
    boolean waitingRoom,
    boolean host) {

  public static PresenceRow of(String key, String instanceKey, Evidence evidence, Stay stay) {
    return new PresenceRow(key, instanceKey, evidence, stay, false, false);
  }

  public static PresenceRow of(
      String key, String instanceKey, Evidence evidence, Instant join, Instant leave) {
    return of(key, instanceKey, evidence, Stay.between(join, leave));
  }

  public PresenceRow inWaitingRoom() {
    return new PresenceRow(key, instanceKey, evidence, stay, true, host);
  }

  public PresenceRow ofHost() {
    return new PresenceRow(key, instanceKey, evidence, stay, waitingRoom, true);
  }

  /** The time that counts: none for the waiting room, for zero length, and while still open. */
  public Optional<Interval> counted() {
    return waitingRoom ? Optional.empty() : stay.interval().filter(it -> !it.isEmpty());
  }

  public boolean counts() {
    return counted().isPresent();
  }
}
