package org.presente.web.host.home;

/** What a plugin lets staff do with a class of the course's home. Implementations are CDI beans. */
public interface ClassTools {
  /**
   * A Facelet to include for each class, from the root of the web application. It finds the {@link
   * ClassLine} as {@code line}, needs no session and shows nothing for classes of other plugins.
   */
  String facelet();
}
