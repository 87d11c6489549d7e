package org.presente.web.zoom.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.live.EndAnswer;
import org.presente.zoom.live.EndService;
import org.presente.zoom.live.LiveCapabilities;

/** Who is in the lesson's meeting now; where it can be ended for everybody. */
@Named
@RequestScoped
public class LivePage implements VisitPage {
  @Inject private EndService service;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;

  @Override
  public String path() {
    return "live";
  }

  @Override
  public String facelet() {
    return "/zoom/live/live.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(LiveCapabilities.VIEW_LIVE);
  }

  public boolean isEndable() {
    return visit.get().may(LiveCapabilities.END_MEETING);
  }

  public void end() {
    EndAnswer answer = service.end(visit.get());
    if (answer instanceof EndAnswer.NotPossible not) {
      messages.error(not.sentence().key());
    } else {
      messages.done("zoom.live.ending");
    }
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }
}
