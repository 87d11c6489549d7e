package org.presente.lti.launch;

import org.presente.lti.json.JsonObject;
import org.presente.lti.registration.Registration;

/** Whether a token came from a registered platform, for us, now. */
public sealed interface TokenVerdict {
  record Trusted(Registration registration, JsonObject claims) implements TokenVerdict {}

  /**
   * @param reason for the log; holds no token and no personal data
   */
  record Rejected(LaunchStep step, String reason) implements TokenVerdict {}
}
