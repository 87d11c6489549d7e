package org.presente.host.attendance;

/** A member who says of somebody unmatched: that was me. */
public record ClaimantView(long personId, String name) {
  /** Without the name. */
  @Override
  public String toString() {
    return "ClaimantView[" + personId + "]";
  }
}
