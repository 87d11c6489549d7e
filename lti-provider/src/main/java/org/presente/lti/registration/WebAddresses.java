package org.presente.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Reads addresses out of a configuration.
 *
 * @param insecureAllowed http too, for try-out only
 */
record WebAddresses(boolean insecureAllowed) {
  URI checked(RegistrationStep step, String name, String text) throws Refusal {
    try {
      URI address = new URI(text);
      boolean plain = insecureAllowed && "http".equalsIgnoreCase(address.getScheme());
      if ((plain || "https".equalsIgnoreCase(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawFragment() == null) {
        return address;
      }
      throw new Refusal(step, name + " must be an https address.");
    } catch (URISyntaxException e) {
      throw new Refusal(step, name + " is no valid address.");
    }
  }
}
