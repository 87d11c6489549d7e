package org.presente.host.gradebook.persistence;

/** Fits texts of others into our columns. */
final class Texts {
  private static final int LONGEST_DETAIL = 1000;

  private Texts() {}

  static String clipped(String text) {
    return clipped(text, LONGEST_DETAIL);
  }

  static String clipped(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
