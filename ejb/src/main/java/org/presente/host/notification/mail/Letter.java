package org.presente.host.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.notification.Attachment;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.roster.Addressee;

/**
 * What a mail is written from.
 *
 * @param id of the notice
 * @param address where the platform shows the lesson
 * @param lines what else is to be said, line by line
 */
record Letter(
    long id,
    Notice notice,
    NoticeKind kind,
    Addressee to,
    Locale language,
    String courseTitle,
    Optional<String> address,
    List<String> lines,
    List<Attachment> parts) {

  /** Without what people read and whom it is for. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
