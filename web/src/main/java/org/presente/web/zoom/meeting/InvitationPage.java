package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.meeting.invitation.InvitationAnswer;
import org.presente.zoom.meeting.invitation.InvitationService;

/** Zoom's invitation with the telephone numbers, for staff to copy. */
@Named
@RequestScoped
public class InvitationPage implements VisitPage {
  @Inject private InvitationService service;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private String text = "";

  @Override
  public String path() {
    return "invitation";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/invitation.xhtml";
  }

  /** Refuses before anything is shown; asks Zoom once. */
  public void enter() {
    InvitationAnswer answer = service.invitation(visit.get());
    if (answer instanceof InvitationAnswer.Text invitation) {
      text = invitation.lines();
    } else if (answer instanceof InvitationAnswer.NotPossible not) {
      messages.error(not.sentence().key());
    }
  }

  /** Empty where Zoom gave none; a message says why. */
  public String getText() {
    return text;
  }

  /** As many as the text has, so that nothing has to be scrolled. */
  public int getRows() {
    return (int) text.lines().count() + 1;
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }
}
