package org.presente.lti.registration;

/** The checks of a dynamic registration, in their order. */
public enum RegistrationStep {
  ADDRESS,
  CONFIGURATION,
  ISSUER,
  ENDPOINTS,
  CAPABILITIES,
  REQUEST,
  ANSWER
}
