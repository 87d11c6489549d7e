package org.presente.sandbox.lms.storage;

import java.net.URI;
import org.presente.sandbox.lms.platform.Addresses;

/** The two names of this server. */
record Origins(Addresses addresses) {

  /** The only origin a tool may post for: that of the authorization endpoint. */
  String right() {
    URI uri = URI.create(addresses.of(Addresses.AUTHORIZATION));
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** The same server under another name, which makes another origin. */
  String wrong() {
    String right = right();
    return right.contains("//127.0.0.1")
        ? right.replace("//127.0.0.1", "//localhost")
        : right.replace("//localhost", "//127.0.0.1");
  }
}
