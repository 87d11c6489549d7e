package org.presente.zoom.meeting.attach;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zoom's number of a meeting, as people copy it. */
final class MeetingNumber {
  private static final Pattern IN_LINK = Pattern.compile("/(?:j|s|meeting)/(\\d{9,12})");
  private static final Pattern NUMBER = Pattern.compile("\\d{9,12}");

  private MeetingNumber() {}

  /** From {@code 812 3456 7890}, with blanks or dashes, or from a link. */
  static Optional<Long> parse(String typed) {
    Matcher link = IN_LINK.matcher(typed);
    String digits = link.find() ? link.group(1) : typed.replaceAll("[\\s\\u00a0-]", "");
    return NUMBER.matcher(digits).matches() ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
