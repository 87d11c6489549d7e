package org.presente.lti.registration;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What came of a dynamic registration. */
public sealed interface RegistrationOutcome {
  /**
   * @param deploymentId empty: approve the first deployment that launches
   * @param productFamilyCode e.g. {@code moodle}
   * @param scopes what the platform kept, if it says so; else what we asked for
   * @param management for later changes, where the platform offers it
   */
  record Registered(
      Registration registration,
      Optional<String> deploymentId,
      Optional<String> productFamilyCode,
      Set<String> scopes,
      Optional<Management> management)
      implements RegistrationOutcome {}

  /** Where and with what token the registration can be changed later (RFC 7592). */
  record Management(URI address, String token) {
    @Override
    public String toString() {
      return "Management[" + address.getHost() + "]";
    }
  }

  /**
   * @param explanation a sentence for the LMS administrator; may quote the platform: escape it
   */
  record Refused(RegistrationStep step, String explanation) implements RegistrationOutcome {}
}
