package org.presente.sandbox.lms.campus;

/**
 * When a link is open and when work may be handed in, as points in time with zone. Empty text means
 * "not given" (Deep Linking 2.0 section 3.1.3).
 */
public record LinkDates(
    String availableStart, String availableEnd, String submissionStart, String submissionEnd) {
  public static final LinkDates NONE = new LinkDates("", "", "", "");
}
