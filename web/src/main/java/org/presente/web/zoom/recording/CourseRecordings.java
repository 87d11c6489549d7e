package org.presente.web.zoom.recording;

import jakarta.enterprise.context.RequestScoped;
import org.presente.web.host.home.CoursePart;

/** The last week's recordings on the course's home. */
@RequestScoped
public class CourseRecordings implements CoursePart {
  @Override
  public int order() {
    return 30;
  }

  @Override
  public String facelet() {
    return "/zoom/recording/course.xhtml";
  }
}
