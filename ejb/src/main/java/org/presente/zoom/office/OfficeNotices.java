package org.presente.zoom.office;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.host.notification.Audience;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeChoice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.NoticeSource;
import org.presente.host.notification.Notices;
import org.presente.host.roster.Addressee;

/** Tells who booked that a booking is off. */
@Singleton
public class OfficeNotices implements NoticeSource {
  static final NoticeKind OFF =
      new NoticeKind(
          "zoom:office-off",
          "org.presente.zoom.office.texts",
          Optional.empty(),
          Optional.of(NoticeChoice.MAIL),
          false);

  private final Notices notices;
  private final Audience audience;
  private final Clock clock;

  @Inject
  OfficeNotices(Notices notices, Audience audience, Clock clock) {
    this.notices = notices;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public List<NoticeKind> kinds() {
    return List.of(OFF);
  }

  /** A booking that was called off stays so. */
  @Override
  public boolean stillHolds(Notice notice, Addressee person) {
    return notice.occursAt().isAfter(clock.instant());
  }

  void onCalledOff(@Observes BookingsCalledOff news) {
    List<Addressee> members = audience.learners(news.courseId());
    for (BookingsCalledOff.One one : news.bookings()) {
      notices.tell(
          OFF,
          notice(news, one),
          members.stream().filter(it -> it.personId() == one.personId()).toList());
    }
  }

  private static Notice notice(BookingsCalledOff news, BookingsCalledOff.One one) {
    return new Notice(
        OFF.name(),
        "zoom:booking:" + one.bookingId(),
        one.start(),
        news.courseId(),
        Optional.empty(),
        news.title(),
        Optional.empty(),
        news.zone(),
        1,
        Duration.ZERO);
  }
}
