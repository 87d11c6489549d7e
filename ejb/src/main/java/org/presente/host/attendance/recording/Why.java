package org.presente.host.attendance.recording;

import java.util.Optional;
import org.presente.host.attendance.persistence.EntryEntity.Cause;

/**
 * Why a session is computed anew.
 *
 * @param person who wanted it, if anybody did
 */
public record Why(Cause cause, Optional<Long> person) {
  static final Why EVIDENCE = new Why(Cause.EVIDENCE, Optional.empty());
  static final Why COURSE = new Why(Cause.COURSE, Optional.empty());

  public static Why by(Cause cause, long person) {
    return new Why(cause, Optional.of(person));
  }
}
