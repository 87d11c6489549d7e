package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.ZoomCapabilities;

/** Where an instructor plans the lesson's meeting. */
@Named
@RequestScoped
public class MeetingPage implements VisitPage {
  @Inject private MeetingService meetings;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;

  private MeetingFields fields;

  @Override
  public String path() {
    return "meeting";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/meeting.xhtml";
  }

  /** Refuses before anything is shown, and fills the form when it is opened. */
  public void enter() {
    visit.get().demand(ZoomCapabilities.EDIT_MEETING);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      getFields().fill(meetings.draft(visit.get()));
    }
  }

  public MeetingFields getFields() {
    if (fields == null) {
      fields = new MeetingFields(meetings.hosts(visit.get()));
    }
    return fields;
  }

  public void save() throws IOException {
    Optional<MeetingDraft> draft = getFields().draft(messages);
    if (draft.isEmpty()) {
      return;
    }
    MeetingSaving saving = meetings.save(visit.get(), draft.get());
    if (saving instanceof MeetingSaving.Invalid invalid) {
      invalid
          .problems()
          .forEach(problem -> messages.errorAt(problem.field(), problem.sentence().key()));
    } else {
      backToLesson();
    }
  }

  public void cancel() throws IOException {
    meetings.cancel(visit.get());
    backToLesson();
  }

  public void retry() throws IOException {
    meetings.retry(visit.get());
    backToLesson();
  }

  private void backToLesson() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("lesson"));
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }

  public boolean isPlanned() {
    return meetings.ofLesson(visit.get()).isPresent();
  }
}
