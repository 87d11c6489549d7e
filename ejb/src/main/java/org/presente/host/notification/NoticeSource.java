package org.presente.host.notification;

import java.util.List;
import java.util.Locale;
import org.presente.host.roster.Addressee;

/**
 * A feature or plugin that has news for people. It tells them with {@link Notices} in the
 * transaction of the cause. Implementations are CDI beans.
 */
public interface NoticeSource {
  /** In the order in which people choose. */
  List<NoticeKind> kinds();

  /**
   * Whether the notice is still true and worth reading; asked again when it is sent, because mail
   * may have waited for hours. From the database alone.
   */
  boolean stillHolds(Notice notice, Addressee person);

  /** What else there is to say to this person, line by line. */
  default List<String> lines(Notice notice, Addressee person, Locale language) {
    return List.of();
  }

  /** What goes with the mail, such as a calendar entry. */
  default List<Attachment> attachments(Notice notice, Addressee person, Locale language) {
    return List.of();
  }
}
