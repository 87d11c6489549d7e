package org.presente.zoom.meeting.domain;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a meeting of ours on Zoom: it stands in the first line of the agenda, which lists of
 * meetings show too. After a lost answer the meeting is found by it.
 */
public record MeetingCode(String value) {
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 12;
  private static final Pattern FIRST_LINE =
      Pattern.compile("\\A\\s*\\[presente ([" + LETTERS + "]{" + LENGTH + "})]");

  public static MeetingCode random(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new MeetingCode(text.toString());
  }

  /** The code in the agenda's first line, if there is one. */
  public static Optional<MeetingCode> in(String agenda) {
    Matcher matcher = FIRST_LINE.matcher(agenda);
    return matcher.find() ? Optional.of(new MeetingCode(matcher.group(1))) : Optional.empty();
  }

  public boolean isIn(String agenda) {
    return in(agenda).equals(Optional.of(this));
  }

  /** An agenda that begins with the code and keeps what somebody wrote below it. */
  public String above(String agenda) {
    String rest = FIRST_LINE.matcher(agenda).replaceFirst("").strip();
    return rest.isEmpty() ? line() : line() + "\n" + rest;
  }

  private String line() {
    return "[presente " + value + "]";
  }
}
