package org.presente.zoom.own;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.Departure;
import org.presente.zoom.account.OwnGrants;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.meeting.ZoomCapabilities;

/** The Zoom account that a teacher connects by themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnZoomService {
  @Inject private OwnGrants grants;

  /** Empty where the course does not go by teachers' own accounts. */
  public Optional<OwnZoomView> view(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return grants.view(visit);
  }

  /** As {@link OwnGrants#begin}. */
  public Optional<Departure> begin(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return grants.begin(visit);
  }

  /**
   * Back from Zoom, without a visit.
   *
   * @param browser what its cookie says; empty without one
   */
  public Authorized finish(String state, String code, String browser) {
    return grants.finish(state, code, browser);
  }

  /** Back from Zoom with a copied address. */
  public Authorized paste(Visit visit, String copiedAddress) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return grants.finish(visit, copiedAddress);
  }

  /** Ends it here and on Zoom; its meetings stay on Zoom. */
  public void end(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    grants.end(visit);
  }
}
