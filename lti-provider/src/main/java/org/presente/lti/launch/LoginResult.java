package org.presente.lti.launch;

import java.net.URI;

/** The answer to a login initiation. */
public sealed interface LoginResult {
  /** Send the browser to the platform, with the cookie that ties this browser to the state. */
  record Redirect(URI location, StateCookie cookie) implements LoginResult {}

  /** Show a page; never a redirect to an address out of the request. */
  record Refused(LoginStep step, String reason) implements LoginResult {}
}
