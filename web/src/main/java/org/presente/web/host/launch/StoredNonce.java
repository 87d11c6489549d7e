package org.presente.web.host.launch;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.presente.lti.http.Addresses;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.ToolAddress;

/**
 * What {@code storage.js} brings from the platform's storage. It is believed of our own page only:
 * a page of somebody else could post a nonce it knows and begin a launch in a stranger's browser.
 */
final class StoredNonce {
  static final String FIELD = "presente_stored";

  private StoredNonce() {}

  static Optional<String> of(HttpServletRequest request, Form form, ToolAddress tool) {
    return of(Optional.ofNullable(request.getHeader("Origin")), form, tool);
  }

  static Optional<String> of(Optional<String> origin, Form form, ToolAddress tool) {
    return origin
        .flatMap(Addresses::web)
        .map(URI::normalize)
        .filter(from -> Addresses.sameOrigin(from, tool.publicUrl()))
        .flatMap(ours -> form.value(FIELD));
  }
}
