package org.presente.lti.groups;

import java.time.Duration;
import java.util.List;

/** What came of reading a course's groups. */
public sealed interface GroupsOutcome {
  /** All of them; only now does a missing group mean that it was removed. */
  record Complete(List<Group> groups, List<GroupSet> sets) implements GroupsOutcome {
    public Complete {
      groups = List.copyOf(groups);
      sets = List.copyOf(sets);
    }
  }

  record RetryLater(Duration after, String reason) implements GroupsOutcome {}

  /** The same again would bring the same: the scope was withdrawn, or the answer is unusable. */
  record Refused(String reason) implements GroupsOutcome {}
}
