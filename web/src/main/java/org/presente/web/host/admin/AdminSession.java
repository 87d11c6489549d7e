package org.presente.web.host.admin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.admin.openid.Departure;

/** Who is signed in as an admin in this browser. */
final class AdminSession {
  private static final String ADMIN = "presente.admin";

  /** Who has shown the password and not yet a code, and when. */
  private static final String HALF = "presente.admin.half";

  private static final Duration HALF_LASTS = Duration.ofMinutes(5);

  private AdminSession() {}

  private record Half(String userName, Instant since) implements Serializable {}

  /** Who left for their own sign-in service. */
  private static final String AWAY = "presente.admin.away";

  /** The password was right; a code is missing. */
  static void half(String userName, Instant now) {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(HALF, new Half(userName.strip(), now));
  }

  /** Who may show a code now: for five minutes after the password. */
  static Optional<String> half(Instant now) {
    return Optional.ofNullable((Half) external().getSessionMap().get(HALF))
        .filter(half -> half.since().plus(HALF_LASTS).isAfter(now))
        .map(Half::userName);
  }

  /** The user name this browser signed in with, if it did. */
  static Optional<String> signedIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(ADMIN));
  }

  /** The session gets a new id: one that somebody planted before is worth nothing. */
  static void open(String userName) {
    open((HttpServletRequest) external().getRequest(), userName);
  }

  static void open(HttpServletRequest request, String userName) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().removeAttribute(HALF);
    request.getSession().setAttribute(ADMIN, userName.strip());
  }

  static void leave(HttpServletRequest request, Departure departure) {
    request.getSession(true).setAttribute(AWAY, departure);
  }

  /** Once: what came back is not taken a second time. */
  static Optional<Departure> comesBack(HttpServletRequest request) {
    Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
    Optional<Departure> away = session.map(it -> (Departure) it.getAttribute(AWAY));
    session.ifPresent(it -> it.removeAttribute(AWAY));
    return away;
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
