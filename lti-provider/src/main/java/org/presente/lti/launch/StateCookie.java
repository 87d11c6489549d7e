package org.presente.lti.launch;

import java.time.Duration;

/**
 * Ties a state to the browser that asked for it. The name holds the state's id, so that two lessons
 * opened side by side do not overwrite each other.
 */
public record StateCookie(String name, String value, Duration maxAge) {
  /**
   * For the Set-Cookie header. {@code SameSite=None} and {@code Partitioned} because the tool lives
   * in a frame of another site; {@code Path=/} because the {@code __Host-} prefix demands it.
   */
  public String header() {
    return name
        + "="
        + value
        + "; Max-Age="
        + maxAge.toSeconds()
        + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
  }
}
