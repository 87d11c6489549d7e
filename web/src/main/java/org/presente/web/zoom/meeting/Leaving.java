package org.presente.web.zoom.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** Sends the browser to Zoom. 303: what was posted to us must not be posted there. */
public final class Leaving {
  private Leaving() {}

  public static void to(URI address, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", address.toString());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
