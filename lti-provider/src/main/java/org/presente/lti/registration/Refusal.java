package org.presente.lti.registration;

/**
 * Ends the chain of checks inside this package; outside it is a {@link
 * RegistrationOutcome.Refused}.
 */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final RegistrationStep step;

  Refusal(RegistrationStep step, String explanation) {
    super(explanation, null, false, false);
    this.step = step;
  }

  RegistrationOutcome.Refused outcome() {
    return new RegistrationOutcome.Refused(step, getMessage());
  }

  static void unless(boolean holds, RegistrationStep step, String explanation) throws Refusal {
    if (!holds) {
      throw new Refusal(step, explanation);
    }
  }
}
