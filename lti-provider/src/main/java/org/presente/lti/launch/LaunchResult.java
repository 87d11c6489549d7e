package org.presente.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.lti.http.Addresses;
import org.presente.lti.message.LaunchPresentation;
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
   * @param binding how the browser was recognised
   */
  record Accepted(
      LtiMessage message,
      Registration registration,
      String nonce,
      Instant nonceExpiresAt,
      URI target,
      List<String> warnings,
      Binding binding)
      implements LaunchResult {

    /**
     * Who may show our pages in a frame. The registration alone does not tell: Canvas signs in at
     * one host, and each of its customers has another; the signed message names that one.
     */
    public Set<String> framingOrigins() {
      return Stream.of(
              Stream.of(registration.authorizationEndpoint()),
              Addresses.web(registration.issuer()).stream(),
              message.presentation().returnUrl().stream(),
              message.toolPlatform().url().flatMap(Addresses::web).stream())
          .flatMap(Function.identity())
          .map(Addresses::origin)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  /**
   * @param reason for the administrator and the log; holds no token and no personal data
   * @param presentation of the message, with the way back; only where its signature was right
   */
  record Rejected(LaunchStep step, String reason, Optional<LaunchPresentation> presentation)
      implements LaunchResult {}

  /**
   * The state is ours and young, but the browser brought nothing that ties it to this browser.
   * Nothing else of the request was looked at.
   *
   * @param storage where the nonce may lie instead
   * @param again parameters of a login that begins anew; empty if they were not kept
   */
  record Unbound(PlatformStorage storage, Map<String, String> again) implements LaunchResult {}

  /**
   * The platform itself gave up (OpenID Connect Core section 3.1.2.6), e.g. {@code login_required}.
   * Both texts come from outside: escape them.
   *
   * @param again parameters of a login that begins anew; empty without a state of ours
   */
  record PlatformError(String error, String description, Map<String, String> again)
      implements LaunchResult {}
}
