package org.presente.web.zoom.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.recording.RecordingCapabilities;
import org.presente.zoom.recording.RecordingService;

/** All recordings of the course: to watch, and for staff to publish and hide. */
@Named
@RequestScoped
public class RecordingsPage implements VisitPage {
  @Inject private RecordingService recordings;
  @Inject private CurrentVisit visit;

  @Override
  public String path() {
    return "recordings";
  }

  @Override
  public String facelet() {
    return "/zoom/recording/recordings.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(RecordingCapabilities.VIEW);
  }

  public void publish(long recordingId) throws IOException {
    recordings.publish(visit.get(), recordingId);
    showAgain();
  }

  public void hide(long recordingId) throws IOException {
    recordings.hide(visit.get(), recordingId);
    showAgain();
  }

  private void showAgain() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("recordings"));
  }
}
