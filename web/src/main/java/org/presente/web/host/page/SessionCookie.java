package org.presente.web.host.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The session cookie's one form. */
final class SessionCookie {
  private static final Pattern HEADER = Pattern.compile("(JSESSIONID=[^;]*).*");

  private SessionCookie() {}

  /** Other cookies stay as they are. */
  static String rewritten(String setCookie) {
    Matcher session = HEADER.matcher(setCookie);
    return session.matches()
        ? session.group(1) + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"
        : setCookie;
  }
}
