package org.presente.lti.launch;

/** Why a login initiation is refused. */
public enum LoginStep {
  MISSING_PARAMETER(400),
  UNKNOWN_REGISTRATION(403),
  AMBIGUOUS_REGISTRATION(400),
  TARGET_LINK_URI(400);

  private final int httpStatus;

  LoginStep(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  public int httpStatus() {
    return httpStatus;
  }
}
