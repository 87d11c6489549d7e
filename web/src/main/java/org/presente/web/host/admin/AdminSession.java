package org.presente.web.host.admin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in as an admin in this browser. */
final class AdminSession {
  private static final String ADMIN = "presente.admin";

  private AdminSession() {}

  /** The user name this browser signed in with, if it did. */
  static Optional<String> signedIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(ADMIN));
  }

  /** The session gets a new id: one that somebody planted before is worth nothing. */
  static void open(String userName) {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ADMIN, userName.strip());
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
