package org.presente.host.attendance.domain.identity;

/**
 * How a member was recognised, strongest first. A decision counts more than a name, and more than
 * the automatic proof from the very evidence that it is about; see the package's description.
 */
public enum Proof {
  REGISTRANT,
  ACCOUNT,
  EMAIL,
  DECISION,
  EXACT_NAME
}
