package org.presente.lti.launch;

import java.util.Optional;
import org.presente.lti.message.LaunchPresentation;

/** Ends the chain of checks inside this package; outside it is a {@link LaunchResult.Rejected}. */
final class StepFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final LaunchStep step;

  StepFailed(LaunchStep step, String reason) {
    super(reason, null, false, false);
    this.step = step;
  }

  LaunchResult.Rejected rejected() {
    return new LaunchResult.Rejected(step, getMessage(), Optional.empty());
  }

  LaunchResult.Rejected rejected(LaunchPresentation presentation) {
    return new LaunchResult.Rejected(step, getMessage(), Optional.of(presentation));
  }

  static void unless(boolean holds, LaunchStep step, String reason) throws StepFailed {
    if (!holds) {
      throw new StepFailed(step, reason);
    }
  }
}
