package org.presente.sandbox.lms.page.course;

import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Visitor;

/** A page inside a course, for somebody who is in it. */
public interface CourseView {
  String title(Course course);

  /** HTML. */
  String body(Course course, Visitor visitor);
}
