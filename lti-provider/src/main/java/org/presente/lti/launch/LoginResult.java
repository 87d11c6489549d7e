package org.presente.lti.launch;

import java.net.URI;

/** The answer to a login initiation. */
public sealed interface LoginResult {
  /**
   * Send the browser to the platform.
   *
   * @param cookie ties this browser to the state
   * @param storage where a browser without cookies keeps the cookie's value
   */
  record Redirect(URI location, StateCookie cookie, PlatformStorage storage)
      implements LoginResult {}

  /** Show a page; never a redirect to an address out of the request. */
  record Refused(LoginStep step, String reason) implements LoginResult {}
}
