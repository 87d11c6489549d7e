package org.presente.lti.launch;

import java.util.Map;
import java.util.Optional;

/**
 * What the browser brings to show that it began this login.
 *
 * @param cookies name to value
 * @param storedNonce what a page of ours read from the platform's storage (lti-pm-s). Hand it over
 *     only if the request's Origin is our own: a foreign page could post any value
 */
public record Browser(Map<String, String> cookies, Optional<String> storedNonce) {
  public static Browser withCookies(Map<String, String> cookies) {
    return new Browser(Map.copyOf(cookies), Optional.empty());
  }

  Optional<String> proof(String cookieName) {
    return Optional.ofNullable(cookies.get(cookieName)).or(() -> storedNonce);
  }

  @Override
  public String toString() {
    return "Browser";
  }
}
