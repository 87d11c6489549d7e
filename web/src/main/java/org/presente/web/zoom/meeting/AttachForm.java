package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.meeting.attach.AttachService;
import org.presente.zoom.meeting.attach.Attaching;

/** Where an instructor names a meeting that is on Zoom already. */
@Named
@RequestScoped
public class AttachForm {
  @Inject private AttachService service;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private String number = "";

  public void attach() throws IOException {
    if (service.attach(visit.get(), number) instanceof Attaching.Refused refused) {
      messages.errorAt("number", refused.sentence().key());
    } else {
      FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("lesson"));
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }
}
