package org.presente.host.notification;

/**
 * Something that goes with a mail.
 *
 * @param contentType with its parameters: {@code text/calendar; method=REQUEST; charset=UTF-8}
 * @param fileName what people see it as
 * @param alternative whether it says the same as the text, as an invitation does; else it is a file
 *     beside it
 */
public record Attachment(String contentType, String fileName, String content, boolean alternative) {

  /** Without the content. */
  @Override
  public String toString() {
    return "Attachment[" + contentType + ", " + content.length() + " characters]";
  }
}
