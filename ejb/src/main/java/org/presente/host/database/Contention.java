package org.presente.host.database;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Two transactions met at one row, and this one lost. Nothing is broken: whoever begins anew sees
 * what the other one wrote. The container buries the reason under several exceptions.
 */
public final class Contention {
  /** SQLSTATE of PostgreSQL ({@code errcodes-appendix}) and of H2 ({@code ErrorCode}). */
  private static final Set<String> STATES =
      Set.of(
          "40001", // not serializable; on H2 a deadlock
          "40P01", // a deadlock on PostgreSQL
          "55P03", // a lock not to be had on PostgreSQL
          "HYT00", // the same on H2, after its time
          "90131", // written by two at once on H2
          "23505"); // both made the same new row: the next look finds it

  private Contention() {}

  /** Whether this is, or was caused by, a race for a row. */
  public static boolean causes(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
      if (isRace(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRace(Throwable failure) {
    return failure instanceof OptimisticLockException
        || failure instanceof PessimisticLockException
        || failure instanceof LockTimeoutException
        || (failure instanceof SQLException refused && isRace(refused.getSQLState()));
  }

  private static boolean isRace(String state) {
    return state != null && STATES.contains(state);
  }
}
