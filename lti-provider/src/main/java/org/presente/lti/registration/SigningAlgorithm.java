package org.presente.lti.registration;

/**
 * What a platform may sign with. RS256 unless a registration says more (Security Framework 1.0,
 * section 5.1.2). {@code none} and HMAC are not on the list, so no setting can allow them.
 */
public enum SigningAlgorithm {
  RS256,
  RS384,
  RS512,
  ES256,
  ES384
}
