package org.presente.web.host.visit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a launch: {@code /l/{visit}/{page}}.
 *
 * @param visitId as in {@code Visit}
 */
record VisitAddress(String visitId, String page) {
  private static final Pattern FORM =
      Pattern.compile("/l/([A-Za-z0-9_-]{10,64})/([a-z0-9-]+(?:/[a-z0-9-]+)*)");

  static Optional<VisitAddress> of(String path) {
    Matcher matcher = FORM.matcher(path);
    return matcher.matches()
        ? Optional.of(new VisitAddress(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
