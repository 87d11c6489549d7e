package org.presente.host.course.domain;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a lesson stands in its platform, made out of the return address of a launch (LTI 1.3 core,
 * 5.4.4). That address is for the end of a visit, and Moodle's carries the session's secret:
 * nothing of its query is kept but the number of the activity.
 */
public final class PlatformAddress {
  private static final int LONGEST = 500;

  /** Moodle: mod/lti/return.php; its view.php takes the same number. */
  private static final Pattern MOODLE = Pattern.compile("(.*/mod/lti/)return\\.php");

  private static final Pattern INSTANCE = Pattern.compile("(?:.*&)?instanceid=(\\d{1,18})(?:&.*)?");

  /** Canvas: what stands below the course leads nowhere by itself. */
  private static final Pattern CANVAS = Pattern.compile("(/courses/\\d{1,18})/external_content/.*");

  private PlatformAddress() {}

  /**
   * The lesson's page, or its course's; empty where nothing is known of the platform's addresses.
   */
  public static Optional<String> of(URI returnUrl) {
    String path = Optional.ofNullable(returnUrl.getRawPath()).orElse("");
    if (returnUrl.getRawAuthority() == null || returnUrl.getRawUserInfo() != null) {
      return Optional.empty();
    }
    return page(path, Optional.ofNullable(returnUrl.getRawQuery()).orElse(""))
        .map(page -> returnUrl.getScheme() + "://" + returnUrl.getRawAuthority() + page)
        .filter(address -> address.length() <= LONGEST);
  }

  private static Optional<String> page(String path, String query) {
    Matcher canvas = CANVAS.matcher(path);
    if (canvas.matches()) {
      return Optional.of(canvas.group(1));
    }
    Matcher moodle = MOODLE.matcher(path);
    Matcher instance = INSTANCE.matcher(query);
    return moodle.matches() && instance.matches()
        ? Optional.of(moodle.group(1) + "view.php?l=" + instance.group(1))
        : Optional.empty();
  }
}
