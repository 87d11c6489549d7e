package org.presente.sandbox.lms.page;

import org.presente.sandbox.lms.campus.Course;

/** A page inside a course, for somebody who is in it. */
interface CourseView {
  String title(Course course);

  /** HTML. */
  String body(Course course, Visitor visitor);
}
