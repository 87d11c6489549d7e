package org.presente.web.host.deeplinking;

import org.presente.host.course.Visit;

/** A way to choose or make lessons for a course. Implementations are CDI beans. */
public interface LessonChoice {
  /** Small numbers stand first. */
  int order();

  boolean isOfferedTo(Visit visit);

  /**
   * A Facelet to include, from the root of the web application, with a form of its own. Its action
   * ends with {@link ChoiceReturn#to}.
   */
  String facelet();
}
