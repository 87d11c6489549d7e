package org.presente.web.host.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' nonce away from pages that have none of its components: it would begin a
 * session for every visitor, and forms that are sent without its script would be refused.
 */
public class PlainPageListener implements PhaseListener {
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    ServletRequest request = (ServletRequest) context.getExternalContext().getRequest();
    if (!PageForward.isRich(request)) {
      PrimeFacesContext.getCspState(context).setInitialized(true);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    // The state lives as long as the request: nothing to put back.
  }
}
