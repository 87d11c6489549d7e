package org.presente.zoom.meeting;

import java.util.List;
import org.presente.zoom.account.FieldProblem;

/** How saving a meeting ended. */
public sealed interface MeetingSaving {
  /** Zoom gets to know it within seconds. */
  record Saved(long meetingId) implements MeetingSaving {}

  /** Nothing was saved. */
  record Invalid(List<FieldProblem> problems) implements MeetingSaving {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
