package org.presente.lti.ags;

import java.util.Map;

/** What stands in a column. */
public sealed interface ResultsOutcome permits ResultsOutcome.Listed, Failure {
  /**
   * @param byUser what stands for whom; without those who have nothing
   */
  record Listed(Map<String, ResultOutcome.Current> byUser) implements ResultsOutcome {
    public Listed {
      byUser = Map.copyOf(byUser);
    }

    public ResultOutcome of(String userId) {
      ResultOutcome.Current current = byUser.get(userId);
      return current == null ? new ResultOutcome.None() : current;
    }

    /** Without users and marks. */
    @Override
    public String toString() {
      return "Listed[" + byUser.size() + "]";
    }
  }
}
