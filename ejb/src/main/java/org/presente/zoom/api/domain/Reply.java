package org.presente.zoom.api.domain;

/**
 * What came back over the wire.
 *
 * @param retryAfter the header's text, empty without one
 */
public record Reply(int status, String retryAfter, String body) {

  public boolean succeeded() {
    return status / 100 == 2;
  }

  /** The status only: bodies name people. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
