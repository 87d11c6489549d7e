package org.presente.web.host.home;

/** What a plugin adds to the course's home. Implementations are CDI beans. */
public interface CoursePart {
  /** Small numbers stand first. */
  int order();

  /** A Facelet to include, from the root of the web application; it needs no session. */
  String facelet();
}
