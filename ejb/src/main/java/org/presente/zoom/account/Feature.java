package org.presente.zoom.account;

import java.util.Locale;

/** What an admin gets for a scope. */
public enum Feature {
  HOSTS,
  CREATE_MEETINGS,
  CHANGE_MEETINGS,
  DELETE_MEETINGS,
  SYNC,
  PERSONAL_LINKS,
  ATTENDANCE,
  ATTENDANCE_BY_REGISTRANT,
  FAST_ATTENDANCE;

  /** Dotted, such as {@code zoom.feature.personal-links}. */
  public String key() {
    return "zoom.feature." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
