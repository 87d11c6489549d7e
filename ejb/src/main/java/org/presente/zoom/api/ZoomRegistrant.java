package org.presente.zoom.api;

/**
 * A registered person.
 *
 * @param joinUrl personal; empty while approval is pending
 * @param address empty in the answer to an add
 * @param status approved, pending, denied; empty in the answer to an add
 */
public record ZoomRegistrant(String id, String joinUrl, String address, String status) {

  /** Without link and address. */
  @Override
  public String toString() {
    return "ZoomRegistrant[" + id + ", " + status + "]";
  }
}
