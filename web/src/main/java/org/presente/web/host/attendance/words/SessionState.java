package org.presente.web.host.attendance.words;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.SessionFlag;

/** How far a class is, for people. */
public enum SessionState {
  NOT_OVER("wait"),
  COLLECTING("wait"),
  FINAL("good"),
  /** Everything is known, and nobody is marked because of it. */
  HELD_BACK("bad"),
  CANCELLED("");

  private static final Set<SessionFlag> HINDRANCES =
      EnumSet.of(
          SessionFlag.NOT_HELD,
          SessionFlag.NO_EVIDENCE,
          SessionFlag.TEACHER_NOT_PRESENT,
          SessionFlag.CLASS_TOO_SHORT);

  private final String style;

  SessionState(String style) {
    this.style = style;
  }

  public static SessionState of(SessionView session, Instant now) {
    if (session.cancelled()) {
      return CANCELLED;
    }
    if (now.isBefore(session.end())) {
      return NOT_OVER;
    }
    if (!session.finalised()) {
      return COLLECTING;
    }
    return session.flags().stream().anyMatch(HINDRANCES::contains) ? HELD_BACK : FINAL;
  }

  public String key() {
    return "attendance.state." + Keys.of(this);
  }

  public String style() {
    return style;
  }
}
