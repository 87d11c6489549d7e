package org.presente.host.attendance;

import java.time.Instant;
import java.util.List;

/**
 * What the staff of a course said about somebody; holds for the whole course until undone.
 *
 * @param shown the name as it was seen
 * @param personNames of whom it means: nobody of the course, a member, or several at one device
 */
public record DecisionView(long id, String shown, List<String> personNames, Instant at) {
  public DecisionView {
    personNames = List.copyOf(personNames);
  }
}
