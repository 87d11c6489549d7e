package org.presente.lti.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A query as the platform reads it: split, then decoded once. */
final class Queries {
  private Queries() {}

  static Map<String, String> of(URI address) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : address.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String twice = values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      if (twice != null) {
        throw new AssertionError(parts[0] + " stands twice");
      }
    }
    return values;
  }
}
