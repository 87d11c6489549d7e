package org.presente.lti.ags;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in the gradebook for one person. */
public sealed interface ResultOutcome permits ResultOutcome.Current, ResultOutcome.None, Failure {
  /**
   * @param maximum 1 if the platform does not say (AGS 2.0 section 3.3.5)
   */
  record Current(BigDecimal score, BigDecimal maximum, Optional<String> comment)
      implements ResultOutcome {}

  record None() implements ResultOutcome {}
}
