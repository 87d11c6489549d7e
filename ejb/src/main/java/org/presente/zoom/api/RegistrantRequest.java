package org.presente.zoom.api;

/**
 * A person to be registered for a meeting.
 *
 * @param address up to 128 characters; Zoom's guidance lets it be a made-up one
 * @param firstName required by Zoom, up to 64 characters
 * @param lastName may be empty
 */
public record RegistrantRequest(String address, String firstName, String lastName) {

  /** Without name and address. */
  @Override
  public String toString() {
    return "RegistrantRequest[]";
  }
}
