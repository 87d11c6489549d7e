package org.presente.web.host.visit;

import java.time.Duration;
import java.time.Instant;
import org.presente.host.course.Visit;

/** The cookie that carries a visit; its path keeps two launches in one browser apart. */
public final class VisitCookie {
  static final String NAME = "presente-visit";

  private VisitCookie() {}

  /** For the Set-Cookie header. */
  public static String header(Visit visit, String sealed, Instant now) {
    return NAME
        + "="
        + sealed
        + "; Max-Age="
        + Math.max(0, Duration.between(now, visit.expiresAt()).toSeconds())
        + "; Path=/l/"
        + visit.id()
        + "; Secure; HttpOnly; SameSite=None; Partitioned";
  }
}
