package org.presente.web.host.lesson;

/** What a plugin puts at the top of a lesson. Implementations are CDI beans. */
public interface LessonPanel {
  /** Small numbers stand first. */
  int order();

  /**
   * A Facelet to include, from the root of the web application. It is shown again without the page
   * round it, needs no session and holds forms that post into a new tab only.
   */
  String facelet();
}
