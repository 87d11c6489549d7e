package org.presente.web.host.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Where an instructor writes the lesson's content. */
@Named
@RequestScoped
public class ContentPage implements VisitPage {
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private String html;

  @Override
  public String path() {
    return "content";
  }

  @Override
  public String facelet() {
    return "/lesson/content.xhtml";
  }

  @Override
  public boolean isRich() {
    return true;
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(CourseCapabilities.EDIT_CONTENT);
  }

  public void save() throws IOException {
    if (courses.writeContent(visit.get(), html == null ? "" : html)) {
      FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("lesson"));
    } else {
      messages.errorAt("html", "content.too-long");
    }
  }

  public String getHtml() {
    return html == null ? getLesson().contentHtml() : html;
  }

  public void setHtml(String html) {
    this.html = html;
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }
}
