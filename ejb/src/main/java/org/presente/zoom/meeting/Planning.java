package org.presente.zoom.meeting;

import java.time.Instant;
import java.util.List;
import org.presente.zoom.account.FieldProblem;

/** How planning new lessons ended. */
public sealed interface Planning {
  /** In the order of their dates. */
  record Planned(List<Long> lessonIds) implements Planning {
    public Planned {
      lessonIds = List.copyOf(lessonIds);
    }
  }

  /** The host is busy on some of the dates; nothing was made. */
  record Clashing(List<Instant> starts) implements Planning {
    public Clashing {
      starts = List.copyOf(starts);
    }
  }

  /** Nothing was made. */
  record Invalid(List<FieldProblem> problems) implements Planning {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
