package org.presente.lti.launch;

/**
 * The checks of a launch in the order they are made: form and state, header, registration and
 * audience, signature, times, nonce, claims.
 */
public enum LaunchStep {
  FORM(400),
  STATE(403),
  COOKIE_MISSING(403),
  COOKIE_MISMATCH(403),
  REGISTRATION(403),
  TOKEN_FORMAT(400),
  ALGORITHM(401),
  KEY_ID(401),
  ISSUER(401),
  AUDIENCE(401),
  PLATFORM_KEY(401),
  SIGNATURE(401),
  EXPIRY(401),
  NONCE(401),
  VERSION(400),
  MESSAGE_TYPE(400),
  DEPLOYMENT_ID(400),
  TARGET_LINK_URI(400),
  ROLES(400),
  RESOURCE_LINK(400),
  FOR_USER(400),
  DEEP_LINKING(400),
  SUBJECT(400),
  /** Judged by the host: the same id_token was posted before. */
  NONCE_REPLAYED(401),
  /** Judged by the host: a deployment nobody approved yet. */
  DEPLOYMENT(403);

  private final int httpStatus;

  LaunchStep(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /** 400 for what is malformed, 401 and 403 for what is not believed. */
  public int httpStatus() {
    return httpStatus;
  }
}
