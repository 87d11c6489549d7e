package org.presente.host.stored;

/** Of whom a table tells. */
public enum Whose {
  NOBODY,
  /** Everybody in a course, students and staff. */
  MEMBERS,
  STAFF,
  /** Whoever was in a meeting, also people of no course. */
  PARTICIPANTS,
  /** Who holds classes with an account at a plugin's service. */
  HOSTS,
  ADMINISTRATORS
}
