package org.presente.host.attendance.persistence;

/** How many students a session has, and how many of them were there. */
public record SessionCounts(long sessionId, long students, long attended) {
  public static SessionCounts none(long sessionId) {
    return new SessionCounts(sessionId, 0, 0);
  }
}
