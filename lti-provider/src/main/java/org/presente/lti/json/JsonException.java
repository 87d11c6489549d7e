package org.presente.lti.json;

/** The text is not JSON, or not JSON we are willing to read. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  JsonException(String reason, int position) {
    super(reason + " at position " + position);
  }
}
