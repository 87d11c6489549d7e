package org.presente.zoom.account;

import java.util.Optional;

/**
 * A person of the Zoom account who may host.
 *
 * @param id Zoom's user id
 * @param licensed only licensed hosts have personal links and reports
 * @param capacity how many people Zoom lets into a meeting of this host, once it was asked
 * @param webinarCapacity the same for webinars; 0 without the licence for them
 * @param zone as an IANA name, where Zoom tells it
 */
public record HostView(
    String id,
    String email,
    String name,
    boolean licensed,
    Optional<String> zone,
    Optional<Integer> capacity,
    Optional<Integer> webinarCapacity) {

  /** Whether the licence for webinars is known to be there. */
  public boolean mayHoldWebinars() {
    return webinarCapacity.orElse(0) > 0;
  }

  /** Without name and address. */
  @Override
  public String toString() {
    return "HostView[" + id + "]";
  }
}
