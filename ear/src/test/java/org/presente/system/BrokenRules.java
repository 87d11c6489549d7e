package org.presente.system;

import java.util.List;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.control.Violation;

/** What a mini LMS found wrong with the tool's requests. */
final class BrokenRules {
  private BrokenRules() {}

  /**
   * All but one that no tool can help: the test moved the time over the end of an assertion while
   * it was on its way.
   */
  static List<Violation> in(LmsControl lms) {
    return lms.violations().all().stream().filter(it -> !isOvertaken(it)).toList();
  }

  private static boolean isOvertaken(Violation violation) {
    return violation.rule().equals("assertion.exp") && violation.refused();
  }
}
