package org.presente.host.admin.openid;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * A browser on its way to the issuer; to be kept in its session.
 *
 * @param address where to send it
 * @param state comes back in the address
 * @param nonce comes back in the token
 * @param verifier shown when the code is exchanged
 */
public record Departure(URI address, String state, String nonce, String verifier, Instant since)
    implements Serializable {

  /** Without what must not be known. */
  @Override
  public String toString() {
    return "Departure[" + since + "]";
  }
}
