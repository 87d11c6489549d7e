package org.presente.host.platform;

/** Whether a registration's launches are let in. */
public enum RegistrationState {
  /** It came in without a code, and nobody of this tool has decided yet. */
  WAITING,
  ACTIVE,
  DISABLED
}
