package org.presente.zoom.api;

/** What people of a lesson meet in. Zoom keeps the two apart: own paths, scopes and licences. */
public enum Gathering {
  MEETING,
  /** People watch and ask; needs the add-on licence of the host. */
  WEBINAR
}
