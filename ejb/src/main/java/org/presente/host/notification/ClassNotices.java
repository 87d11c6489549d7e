package org.presente.host.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.calendar.Invitation;
import org.presente.host.calendar.InvitationCalendar;
import org.presente.host.calendar.domain.Invitees;
import org.presente.host.notification.mail.MailSettings;
import org.presente.host.plugin.Plugins;
import org.presente.host.roster.Addressee;

/** News of classes, whichever plugin plans them. */
@Singleton
public class ClassNotices implements NoticeSource {
  public static final String BUNDLE = "org.presente.host.notification.texts";

  public static final NoticeKind SOON = kind("class-soon", NoticeChoice.MAIL, NoticeChoice.PAGE);

  /** What happened stands in the course anyway; who did it need not be written to. */
  public static final NoticeKind MOVED = kind("class-moved", NoticeChoice.PAGE, NoticeChoice.MAIL);

  public static final NoticeKind CANCELLED =
      kind("class-cancelled", NoticeChoice.PAGE, NoticeChoice.MAIL);

  /** People correct what they did wrong within that time. */
  public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(2);

  private final Plugins plugins;
  private final InvitationCalendar calendar;
  private final MailSettings mail;
  private final Clock clock;

  @Inject
  public ClassNotices(
      Plugins plugins, InvitationCalendar calendar, MailSettings mail, Clock clock) {
    this.plugins = plugins;
    this.calendar = calendar;
    this.mail = mail;
    this.clock = clock;
  }

  private static NoticeKind kind(String name, NoticeChoice staff, NoticeChoice learners) {
    return new NoticeKind(name, BUNDLE, Optional.of(staff), Optional.of(learners), false);
  }

  @Override
  public List<NoticeKind> kinds() {
    return List.of(SOON, MOVED, CANCELLED);
  }

  @Override
  public boolean stillHolds(Notice notice, Addressee person) {
    Instant start = notice.occursAt();
    boolean planned =
        notice.lessonId().filter(lesson -> plugins.isPlanned(lesson, start)).isPresent();
    return start.isAfter(clock.instant()) && planned != notice.kind().equals(CANCELLED.name());
  }

  /**
   * What moved or was cancelled as an invitation, which takes the place of the one that a calendar
   * may have: the same uid, a higher sequence (RFC 5546 section 3.2.2).
   */
  @Override
  public List<Attachment> attachments(Notice notice, Addressee person, Locale language) {
    if (notice.kind().equals(SOON.name()) || person.email().isEmpty()) {
      return List.of();
    }
    NoticeWords words = new NoticeWords(language);
    Invitees people =
        new Invitees(
            mail.sender(),
            words.text(BUNDLE, "calendar.organizer"),
            person.email().get(),
            person.name());
    String note = words.text(BUNDLE, "calendar.note");
    return notice.lessonId().stream()
        .flatMap(lesson -> calendar.of(lesson, people, note).stream())
        .map(ClassNotices::attachment)
        .toList();
  }

  private static Attachment attachment(Invitation invitation) {
    return new Attachment(
        "text/calendar; method=" + invitation.method() + "; charset=UTF-8",
        "class.ics",
        invitation.text(),
        true);
  }
}
