package org.presente.lti.nrps;

/** NRPS 2.0 section 2.3; a member without a status is active. */
public enum MembershipStatus {
  ACTIVE,
  INACTIVE,
  DELETED
}
