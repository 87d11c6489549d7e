package org.presente.lti.registration;

import java.util.List;
import java.util.Optional;

/** The registrations the host keeps; only enabled ones are found. */
public interface Registrations {
  Optional<Registration> find(String issuer, String clientId);

  List<Registration> ofIssuer(String issuer);
}
