package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.outbound.CallLog;
import org.presente.host.outbound.CallView;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.Paging;

/** Calls to Zoom and to platforms of the last 24 hours, and who is left alone at the moment. */
@Named
@RequestScoped
public class CallsPage implements AdminSection {
  @Inject private CallLog log;
  @Inject private ButtonPressed pressed;
  @Inject private Paging paging;
  private List<CallView> calls;

  @Override
  public String path() {
    return "calls";
  }

  @Override
  public String facelet() {
    return "/admin/calls.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.calls.title";
  }

  @Override
  public int order() {
    return 91;
  }

  public boolean isFailedOnly() {
    return pressed.value("failed").isPresent();
  }

  public List<CallView> getCalls() {
    if (calls == null) {
      calls = paging.part((first, most) -> log.lately(isFailedOnly(), first, most));
    }
    return calls;
  }

  public List<CallView> getHeldBack() {
    return log.heldBack();
  }
}
