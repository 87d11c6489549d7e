package org.presente.zoom.api.call;

import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.domain.Operation;

/**
 * What is called, with which connection.
 *
 * @param host whose daily budget of changes it counts in; empty when it counts in none
 */
public record Call(ZoomCredentials connection, Operation operation, String host) {

  public static Call of(ZoomCredentials connection, Operation operation) {
    return new Call(connection, operation, "");
  }
}
