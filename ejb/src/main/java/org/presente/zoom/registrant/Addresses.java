package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/** Makes the addresses people are registered with; they tell nothing and receive nothing. */
@Singleton
class Addresses {
  private static final int BYTES = 15;
  private final SecureRandom random = new SecureRandom();
  private final String domain;

  @Inject
  Addresses(Configuration configuration) {
    domain = configuration.get(Setting.ZOOM_REGISTRANT_DOMAIN);
  }

  /** Lower case only: Zoom changes the case of addresses. */
  String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String text = new BigInteger(1, bytes).toString(36);
    return "p" + text + "@" + domain;
  }
}
