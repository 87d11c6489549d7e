package org.presente.web.host.error;

import java.util.Map;

/**
 * A button that posts the same again into a new window, where other cookie rules hold.
 *
 * @param action an address of ours
 */
public record Retry(String action, Map<String, String> fields) {
  public Retry {
    fields = Map.copyOf(fields);
  }
}
