package org.presente.zoom.meeting;

import java.util.Optional;

/**
 * Somebody who can host the lesson's meeting.
 *
 * @param id Zoom's user id
 * @param licensed without a licence there are no personal links, so attendance goes by name
 * @param capacity how many people Zoom lets into a meeting of this host, once it was asked
 * @param webinars whether the host's licence lets them hold webinars
 * @param changesLeft of the creates and updates that Zoom takes for a host in a UTC day
 * @param another whom the visitor may schedule for, by a privilege given on Zoom
 */
public record HostChoice(
    String id,
    String name,
    String email,
    boolean licensed,
    Optional<Integer> capacity,
    int changesLeft,
    boolean webinars,
    boolean another) {

  /** Without name and address. */
  @Override
  public String toString() {
    return "HostChoice[" + id + "]";
  }
}
