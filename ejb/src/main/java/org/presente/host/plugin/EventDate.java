package org.presente.host.plugin;

import java.time.Instant;

/**
 * One date of a {@link CourseEvent}.
 *
 * @param planned what the rule gave; it names the date, wherever it is moved
 */
public record EventDate(Instant planned, Instant start, Instant end, boolean cancelled) {
  /** Whether it takes place at another hour than the rule says. */
  public boolean moved() {
    return !cancelled && !start.equals(planned);
  }
}
