package org.presente.zoom.meeting;

import java.util.List;

/**
 * A lesson's classes take place at other times, or some no more; fired in the transaction of the
 * change.
 *
 * @param meeting of the lesson, after the change; the one that was, where it has none any more
 * @param version another one for each change
 * @param before the classes as they were, without cancelled ones
 * @param after as they are
 */
public record ClassesChanged(
    MeetingFacts meeting, long version, List<ClassTime> before, List<ClassTime> after) {
  public ClassesChanged {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
