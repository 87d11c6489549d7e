package org.presente.zoom.account;

import java.net.URI;

/**
 * Somebody's way to Zoom as it begins.
 *
 * @param address of Zoom's page
 * @param browser a secret for a cookie: only the browser that left may come back
 */
public record Departure(URI address, String browser) {

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Departure[]";
  }
}
