package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who is signed in, for the audit log. */
@RequestScoped
public class CurrentAdmin {
  @Inject private HttpServletRequest request;

  public String name() {
    return AdminSession.userName(request);
  }
}
