package org.presente.lti.deeplinking;

/** Where a link opens (Deep Linking 2.0 section 3.1, properties window and iframe). */
public sealed interface Placement {
  /**
   * @param target name of the window, so that a second click finds it again
   */
  record Window(String target) implements Placement {}

  /** Sizes in CSS pixels; platforms take them as wishes. */
  record Frame(int width, int height) implements Placement {}
}
