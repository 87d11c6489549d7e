package org.presente.web.zoom.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.zoom.plan.Condition;

/** Conditions as headers have them (RFC 9110, section 13.1). */
final class Conditions {
  private Conditions() {}

  /**
   * @param ifMatch null without such a header
   * @param ifNoneMatch null without such a header
   */
  static Condition of(String ifMatch, String ifNoneMatch) {
    return new Condition(
        Optional.ofNullable(ifMatch).map(Conditions::tags),
        ifNoneMatch != null && "*".equals(ifNoneMatch.strip()));
  }

  /** A weak tag matches nothing here: changes need the strong comparison (section 8.8.3.2). */
  private static Set<String> tags(String header) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.startsWith("W/"))
        .map(tag -> tag.replace("\"", ""))
        .collect(Collectors.toUnmodifiableSet());
  }
}
