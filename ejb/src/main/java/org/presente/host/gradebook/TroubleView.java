package org.presente.host.gradebook;

/**
 * A column with marks that wait for a person.
 *
 * @param refused did not arrive, and will not by themselves
 * @param disputed a person changed them on the platform, and nobody has said which ones count
 */
public record TroubleView(
    long lessonId, String resourceId, String label, long refused, long disputed) {
  /** Without the label. */
  @Override
  public String toString() {
    return "TroubleView[lesson " + lessonId + ", " + refused + ", " + disputed + "]";
  }
}
