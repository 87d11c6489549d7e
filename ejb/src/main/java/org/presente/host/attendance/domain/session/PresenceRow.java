package org.presente.host.attendance.domain.session;

import java.time.Instant;
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

  /** Neither waiting room, nor zero length, nor still open. */
  public boolean counts() {
    return !waitingRoom && stay.interval().filter(interval -> !interval.isEmpty()).isPresent();
  }

  Interval interval() {
    return stay.interval().orElseGet(() -> Interval.of(stay.join(), stay.join()));
  }
}
