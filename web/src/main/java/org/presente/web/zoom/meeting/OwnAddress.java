package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.meeting.MeetingService;

/** Asks an instructor once who they are at Zoom, where nothing the platform sends tells. */
@Named
@RequestScoped
public class OwnAddress {
  @Inject private MeetingService meetings;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private String address = "";

  public boolean isAsked() {
    return meetings.asksForAddress(visit.get());
  }

  public void keep() throws IOException {
    if (meetings.keepAddress(visit.get(), address)) {
      FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("meeting"));
    } else {
      messages.errorAt("ownAddress", "zoom.meeting.own-address-wrong");
    }
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
