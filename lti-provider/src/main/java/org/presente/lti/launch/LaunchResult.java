package org.presente.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.registration.Registration;

/** How a POST to the launch address ended. */
public sealed interface LaunchResult {
  /**
   * Valid as far as the message itself tells. The host still consumes the nonce and looks up the
   * deployment.
   *
   * @param nonceExpiresAt until when a second use must be recognised
   * @param target the page to show, on our own origin
   * @param warnings deviations that were let through, for the log
   */
  record Accepted(
      LtiMessage message,
      Registration registration,
      String nonce,
      Instant nonceExpiresAt,
      URI target,
      List<String> warnings)
      implements LaunchResult {}

  /**
   * @param reason for the administrator and the log; holds no token and no personal data
   */
  record Rejected(LaunchStep step, String reason) implements LaunchResult {}

  /**
   * The platform itself gave up (OpenID Connect Core section 3.1.2.6), e.g. {@code login_required}.
   * Both texts come from outside: escape them.
   */
  record PlatformError(String error, String description) implements LaunchResult {}
}
