package org.presente.web.zoom.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.presente.web.host.lesson.LessonPanel;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.office.BookingService;
import org.presente.zoom.office.OfficeCapabilities;

/** The way from a lesson to the course's office hours; for students where there are any. */
@Named
@RequestScoped
public class OfficePanel implements LessonPanel {
  @Inject private BookingService bookings;
  @Inject private CurrentVisit visit;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String facelet() {
    return "/zoom/office/officePanel.xhtml";
  }

  public boolean isShown() {
    return visit.get().may(OfficeCapabilities.HOLD)
        || (visit.get().may(OfficeCapabilities.BOOK) && bookings.isOffered(visit.get()));
  }
}
