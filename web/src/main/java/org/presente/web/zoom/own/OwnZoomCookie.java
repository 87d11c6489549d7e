package org.presente.web.zoom.own;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The browser that left for Zoom. Zoom sends it back from another site: the cookie goes along with
 * such a navigation (Lax), with no form that another site posts.
 */
final class OwnZoomCookie {
  private static final String NAME = "presente-own-zoom";
  private static final Duration LIFE = Duration.ofMinutes(15);

  private OwnZoomCookie() {}

  /** For the Set-Cookie header. */
  static String header(String secret) {
    return header(secret, LIFE);
  }

  static String removal() {
    return header("", Duration.ZERO);
  }

  private static String header(String value, Duration life) {
    return NAME
        + "="
        + value
        + "; Max-Age="
        + life.toSeconds()
        + "; Path=/zoom/oauth; Secure; HttpOnly; SameSite=Lax";
  }

  /** Empty without one. */
  static String secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }
}
