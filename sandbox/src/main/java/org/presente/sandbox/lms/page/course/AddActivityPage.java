package org.presente.sandbox.lms.page.course;

import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Addresses;

/** The tool in a frame, for staff to pick what the course is to have. */
public final class AddActivityPage implements CourseView {
  private final DeepLinking deepLinking;

  private final ToolFrame toolFrame;

  public AddActivityPage(DeepLinking deepLinking, ToolFrame toolFrame) {
    this.toolFrame = toolFrame;
    this.deepLinking = deepLinking;
  }

  @Override
  public String title(Course course) {
    return "Add an activity to " + course.title();
  }

  @Override
  public String body(Course course, Visitor visitor) {
    if (!visitor.isStaffIn(course) && !deepLinking.isOpenToAll()) {
      return "<p id=\"sorry\">Only staff may add activities.</p>";
    }
    return """
        <p><a id="cancel-adding" href="/courses/%1$s">Back without adding anything</a></p>
        """
            .formatted(course.id())
        + toolFrame.html("Pick an activity", Addresses.PICKING + "?course=" + course.id());
  }
}
