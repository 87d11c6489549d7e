package org.presente.web.host.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of a click; it is told in the section of the page in which the click was made. */
enum Done {
  ACCEPTED(Done.REVIEW),
  DISMISSED(Done.REVIEW),
  UNDONE(Done.REVIEW),
  /** A student had said "that was me", and was not believed. */
  REFUSED(Done.REVIEW),
  /** A member was to be chosen from the list, and none was. */
  UNCHOSEN(Done.REVIEW),
  /** Marks were sent on their way. */
  POSTED(Done.MARKS),
  RETRIED(Done.MARKS),
  /** A person's mark on the platform stands. */
  AGREED(Done.MARKS),
  /** A student was excused, was given points, or is marked by the evidence again. */
  EXCEPTED(Done.EXCEPTIONS),
  /** Student or points were missing. */
  UNSAID(Done.EXCEPTIONS),
  /** A student said "that was me", or took it back. */
  CLAIMED(Done.CLAIMS),
  /** The members are read from the platform. */
  ASKED(Done.MEMBERS);

  static final String REVIEW = "review";
  static final String MARKS = "marks";
  static final String EXCEPTIONS = "exceptions";
  static final String CLAIMS = "claims";
  static final String MEMBERS = "members";

  private final String section;

  Done(String section) {
    this.section = section;
  }

  static Optional<Done> parse(String text) {
    return Stream.of(values()).filter(done -> done.key().equals(text)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String style() {
    return this == UNCHOSEN || this == UNSAID ? "wait" : "good";
  }

  /** The section's id. */
  String section() {
    return section;
  }
}
