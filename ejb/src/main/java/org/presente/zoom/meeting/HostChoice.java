package org.presente.zoom.meeting;

/**
 * Somebody who can host the lesson's meeting.
 *
 * @param id Zoom's user id
 * @param licensed without a licence there are no personal links, so attendance goes by name
 */
public record HostChoice(String id, String name, String email, boolean licensed) {

  /** Without name and address. */
  @Override
  public String toString() {
    return "HostChoice[" + id + "]";
  }
}
