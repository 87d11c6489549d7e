package org.presente.sandbox.lms.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The violations seen so far, the last thousand of them. */
public final class Violations {
  private static final int KEPT = 1000;
  private static final System.Logger LOG = System.getLogger(Violations.class.getName());

  private final List<Violation> seen = new ArrayList<>();
  private final Clock clock;

  public Violations(Clock clock) {
    this.clock = clock;
  }

  /** Notes one that was let pass. */
  public void tolerate(Endpoint endpoint, String rule, String detail) {
    note(new Violation(clock.instant(), endpoint, rule, detail, false));
  }

  /** Notes one that was answered with an error. */
  public void refuse(Endpoint endpoint, String rule, String detail) {
    note(new Violation(clock.instant(), endpoint, rule, detail, true));
  }

  private synchronized void note(Violation violation) {
    LOG.log(
        System.Logger.Level.WARNING,
        "{0} at {1}: {2}",
        violation.rule(),
        violation.endpoint().wireName(),
        violation.detail());
    if (seen.size() == KEPT) {
      seen.remove(0);
    }
    seen.add(violation);
  }

  public synchronized List<Violation> all() {
    return List.copyOf(seen);
  }

  public synchronized void clear() {
    seen.clear();
  }
}
