package org.presente.host.task;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.host.database.Contention;

/**
 * Excuses a run that lost a race for a row. Counted on this node alone and in a row: who loses
 * again and again does not race, it is a bug that looks like one.
 */
@Singleton
class LostRaces {
  static final int EXCUSED = 5;

  private static final Logger LOG = Logger.getLogger(LostRaces.class.getName());

  private final Map<String, Integer> inARow = new ConcurrentHashMap<>();

  /** Whether the run may simply begin anew, without an incident. */
  boolean excuse(String run, RuntimeException failure) {
    if (!Contention.causes(failure) || inARow.merge(run, 1, Integer::sum) > EXCUSED) {
      forget(run);
      return false;
    }
    LOG.log(Level.FINE, "{0} lost a race for a row and begins anew", run);
    return true;
  }

  /** The run came to an end by itself. */
  void forget(String run) {
    inARow.remove(run);
  }

  /** Half a second to one and a half: long enough for the other one to be through. */
  static Duration pause() {
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(500, 1500));
  }
}
