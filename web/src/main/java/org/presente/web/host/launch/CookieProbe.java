package org.presente.web.host.launch;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.lti.launch.Form;

/** Finds out whether a browser keeps a cookie for us inside the frame it shows us in. */
final class CookieProbe {
  static final String PARAMETER = "presente_probe";
  private static final String NAME = "presente-probe";
  private static final Set<String> FRAMES = Set.of("iframe", "frame");

  private CookieProbe() {}

  /** What is known about a request's browser. */
  enum Verdict {
    /** Cookies work, or the request is not framed: go on. */
    GO_ON,
    /** Not known yet: set {@link #cookie} and redirect to {@link #again}. */
    ASK,
    /** It was asked and brought nothing. */
    NO_COOKIES
  }

  static Verdict of(HttpServletRequest request) {
    return of(
        Optional.ofNullable(request.getHeader("Sec-Fetch-Dest")),
        Optional.ofNullable(request.getHeader("User-Agent")),
        Cookies.of(request).containsKey(NAME),
        request.getParameter(PARAMETER) != null);
  }

  static Verdict of(
      Optional<String> destination, Optional<String> agent, boolean cookieCame, boolean asked) {
    if (cookieCame || !mayBeFramed(destination, agent)) {
      return Verdict.GO_ON;
    }
    return asked ? Verdict.NO_COOKIES : Verdict.ASK;
  }

  /** Safari says where a page is to be shown since 16.4; programs never do. */
  private static boolean mayBeFramed(Optional<String> destination, Optional<String> agent) {
    return destination
        .map(FRAMES::contains)
        .orElseGet(() -> agent.filter(name -> name.startsWith("Mozilla/")).isPresent());
  }

  static String cookie() {
    return NAME + "=1; Max-Age=31536000; Path=/lti; Secure; HttpOnly; SameSite=None; Partitioned";
  }

  /** The same login once more, marked. */
  static String again(Form form) {
    return "/lti/login?"
        + unmarked(form)
            .map(field -> encoded(field.getKey()) + "=" + encoded(first(field.getValue())))
            .collect(Collectors.joining("&", "", "&" + PARAMETER + "=1"));
  }

  /**
   * The login's parameters without our mark, and without what holds in the platform's page only.
   */
  static Map<String, String> fields(Form form) {
    return unmarked(form)
        .filter(field -> !field.getKey().equals("lti_storage_target"))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> first(field.getValue())));
  }

  private static Stream<Map.Entry<String, List<String>>> unmarked(Form form) {
    return form.values().entrySet().stream().filter(field -> !field.getKey().equals(PARAMETER));
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
