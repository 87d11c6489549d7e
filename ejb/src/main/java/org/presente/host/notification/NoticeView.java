package org.presente.host.notification;

import java.time.Instant;

/**
 * A notice on somebody's page.
 *
 * @param subject in a line
 * @param text in a sentence or two
 * @param fresh not seen before
 */
public record NoticeView(
    long id, String subject, String text, String courseTitle, Instant toldAt, boolean fresh) {

  /** Without what people read. */
  @Override
  public String toString() {
    return "NoticeView[" + id + "]";
  }
}
