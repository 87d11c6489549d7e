package org.presente.zoom.api;

/**
 * A user of the account, as a host.
 *
 * @param status active, inactive or pending
 */
public record ZoomUser(
    String id,
    String email,
    String firstName,
    String lastName,
    String displayName,
    Licence licence,
    String status,
    String timezone,
    String department) {

  /** Without name and address. */
  @Override
  public String toString() {
    return "ZoomUser[" + id + ", " + licence + ", " + status + "]";
  }

  /** Zoom's user type. Only licensed hosts have registrants, reports and long meetings. */
  public enum Licence {
    BASIC,
    LICENSED,
    NONE,
    UNKNOWN
  }
}
