package org.presente.host.attendance;

import java.util.List;

/**
 * One person's attendance in one lesson, for somebody who may look at it.
 *
 * @param sessions the newest first
 */
public record PersonAttendance(long personId, String name, List<OwnAttendance> sessions) {
  public PersonAttendance {
    sessions = List.copyOf(sessions);
  }
}
