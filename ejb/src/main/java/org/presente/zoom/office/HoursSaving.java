package org.presente.zoom.office;

import java.util.List;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.meeting.series.ClashView;

/** How saving office hours ended. */
public sealed interface HoursSaving {
  record Saved(long id) implements HoursSaving {}

  /** Nothing was saved. */
  record Invalid(List<FieldProblem> problems) implements HoursSaving {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /** The host has another meeting then, and nothing was saved. */
  record Clashing(ClashView clash) implements HoursSaving {}
}
