package org.presente.zoom.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.presente.host.notification.Audience;
import org.presente.host.notification.ClassNotices;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.Notices;
import org.presente.zoom.meeting.ClassesChanged;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/** Tells a course's people that classes were moved or cancelled. */
@Singleton
class ClassNews {
  private final Meetings meetings;
  private final Notices notices;
  private final Audience audience;
  private final Clock clock;

  @Inject
  ClassNews(Meetings meetings, Notices notices, Audience audience, Clock clock) {
    this.meetings = meetings;
    this.notices = notices;
    this.audience = audience;
    this.clock = clock;
  }

  void onChanged(@Observes ClassesChanged news) {
    Shift shift = Shift.between(news.before(), news.after(), clock.instant());
    Stream.concat(Stream.of(news.meeting()), meetings.sharing(news.meeting()).stream())
        .forEach(lesson -> tell(lesson, news.version(), shift));
  }

  private void tell(MeetingFacts lesson, long version, Shift shift) {
    shift.moved().stream()
        .findFirst()
        .ifPresent(
            first ->
                tell(
                    ClassNotices.MOVED,
                    notice(ClassNotices.MOVED, lesson, version, first.to())
                        .insteadOf(first.from())
                        .ofMany(shift.moved().size())));
    shift.cancelled().stream()
        .findFirst()
        .ifPresent(
            first ->
                tell(
                    ClassNotices.CANCELLED,
                    notice(ClassNotices.CANCELLED, lesson, version, first)
                        .ofMany(shift.cancelled().size())));
  }

  private void tell(NoticeKind kind, Notice notice) {
    notices.tell(kind, notice, audience.everybody(notice.courseId()));
  }

  private static Notice notice(NoticeKind kind, MeetingFacts lesson, long version, Instant start) {
    return new Notice(
            kind,
            MeetingFacts.SOURCE + ":" + lesson.id() + "/" + version,
            start,
            lesson.courseId(),
            lesson.lessonId(),
            lesson.topic(),
            lesson.zone())
        .resting(ClassNotices.SECOND_THOUGHTS);
  }
}
