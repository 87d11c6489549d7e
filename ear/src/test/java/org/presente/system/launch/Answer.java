package org.presente.system.launch;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the tool answered. */
record Answer(int status, Map<String, List<String>> headers, String body) {
  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }

  /** The first value of a header, or nothing. */
  String header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(entry -> entry.getValue().get(0))
        .findFirst()
        .orElse("");
  }

  /** Name to value of the cookies set here. */
  Map<String, String> cookies() {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase("Set-Cookie"))
        .flatMap(entry -> entry.getValue().stream())
        .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
  }

  boolean isRedirect() {
    return status / 100 == 3;
  }
}
