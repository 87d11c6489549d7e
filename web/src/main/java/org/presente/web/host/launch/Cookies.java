package org.presente.web.host.launch;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request's cookies by name; of two with one name the first counts, the more specific path. */
final class Cookies {
  private Cookies() {}

  static Map<String, String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .collect(
            Collectors.toUnmodifiableMap(
                Cookie::getName, Cookie::getValue, (first, second) -> first));
  }
}
