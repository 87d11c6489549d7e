package org.presente.web.host.admin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Whether this browser is signed in as an admin. */
final class AdminSession {
  private static final String ADMIN = "presente.admin";

  private AdminSession() {}

  static boolean isOpen(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ADMIN) != null;
  }

  /** The session gets a new id: one that somebody planted before is worth nothing. */
  static void open(String userName) {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ADMIN, userName);
  }

  /** Who is signed in; pages behind the filter are shown to nobody else. */
  static String userName(HttpServletRequest request) {
    return request.getSession(false).getAttribute(ADMIN).toString();
  }

  static void close() {
    external().invalidateSession();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
