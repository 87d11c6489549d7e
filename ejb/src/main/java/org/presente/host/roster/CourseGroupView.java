package org.presente.host.roster;

import java.util.Optional;
import java.util.Set;

/**
 * A group of a course as the platform has it.
 *
 * @param id ours; it stays while the platform keeps the group, so others may keep it
 * @param set empty where the group stands alone
 * @param tag what the group is for, where the platform says so
 * @param personIds who was in it at the last reading; it may include people who left the course
 * @param gone the platform removed it: a meeting for it has nobody to come any more
 */
public record CourseGroupView(
    long id,
    String name,
    Optional<SetView> set,
    Optional<String> tag,
    Set<Long> personIds,
    boolean gone) {

  public CourseGroupView {
    personIds = Set.copyOf(personIds);
  }

  /**
   * @param setId the platform's; empty for groups that stand alone
   */
  public boolean isOfSet(String setId) {
    return set.map(SetView::id).orElse("").equals(setId);
  }

  /** Groups of one purpose. */
  public record SetView(String id, String name) {}
}
