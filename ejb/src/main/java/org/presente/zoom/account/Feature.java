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
  FAST_ATTENDANCE,
  END_MEETINGS,
  INVITATIONS,
  TAKING_LINKS_BACK,
  LIVE_PEOPLE,
  SCHEDULING_FOR_OTHERS,
  ACTIVE_HOSTS,
  RECORDINGS,
  DELETING_RECORDINGS,
  SUMMARIES,
  TRACKING_FIELDS,
  LIVE_LIST,
  FREEING_LICENCES,
  WEBINARS;

  /** The tool works without it: it switches itself off. */
  public boolean isOptional() {
    return ordinal() >= FAST_ATTENDANCE.ordinal();
  }

  /** Dotted, such as {@code zoom.feature.personal-links}. */
  public String key() {
    return "zoom.feature." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
