package org.presente.zoom.account;

import java.util.List;

/** How saving a connection ended. */
public sealed interface ConnectionSaving {
  record Saved(long id) implements ConnectionSaving {}

  /** Nothing was saved. */
  record Invalid(List<FieldProblem> problems) implements ConnectionSaving {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
