package org.presente.sandbox.lms.people;

/**
 * How much of a person the platform tells the tool; an administrator's switch in most platforms.
 */
public enum Privacy {
  /** Names of everybody, addresses of staff only. */
  STAFF_EMAILS,
  ALL,
  NAMES_ONLY,
  NONE;

  public boolean sharesNames() {
    return this != NONE;
  }

  public boolean sharesEmail(boolean ofStaff) {
    return this == ALL || (this == STAFF_EMAILS && ofStaff);
  }
}
