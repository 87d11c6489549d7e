package org.presente.web.host.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a request may bring the seal of its visit from, the better place first. */
enum SealSource {
  COOKIE {
    @Override
    Stream<String> seals(HttpServletRequest request) {
      return Optional.ofNullable(request.getCookies()).stream()
          .flatMap(Arrays::stream)
          .filter(cookie -> cookie.getName().equals(VisitCookie.NAME))
          .map(Cookie::getValue);
    }
  },
  /** Our own scripts, when the browser keeps no cookie for us. */
  HEADER {
    @Override
    Stream<String> seals(HttpServletRequest request) {
      return Stream.ofNullable(request.getHeader("X-Presente-Visit"));
    }
  },
  /** Our own forms, then. */
  FIELD {
    @Override
    Stream<String> seals(HttpServletRequest request) {
      return request.getMethod().equals("POST")
          ? Stream.ofNullable(request.getParameter("visit"))
          : Stream.empty();
    }
  };

  abstract Stream<String> seals(HttpServletRequest request);
}
