package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.notification.Audience;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeChoice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.NoticeSource;
import org.presente.host.notification.Notices;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.Addressee;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.recording.persistence.RecordingEntity;
import org.presente.zoom.recording.persistence.RecordingRepository;

/** News of recordings: found, to who led the class; published, to those who may watch. */
@Singleton
public class RecordingNotices implements NoticeSource {
  private static final String BUNDLE = "org.presente.zoom.recording.texts";

  static final NoticeKind FOUND =
      new NoticeKind(
          "zoom:recording-found", BUNDLE, Optional.of(NoticeChoice.MAIL), Optional.empty(), false);

  static final NoticeKind PUBLISHED =
      new NoticeKind(
          "zoom:recording-published",
          BUNDLE,
          Optional.empty(),
          Optional.of(NoticeChoice.PAGE),
          false);

  private static final String SUBJECT = MeetingFacts.SOURCE + ":recording:";

  /** When an account is connected, weeks of recordings are found at once: those are no news. */
  private static final Duration NEWS = Duration.ofDays(7);

  private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(2);

  private final RecordingRepository repository;
  private final Meetings meetings;
  private final Connections connections;
  private final Notices notices;
  private final Audience audience;
  private final RightsBook rights;
  private final Clock clock;

  @Inject
  RecordingNotices(
      RecordingRepository repository,
      Meetings meetings,
      Connections connections,
      Notices notices,
      Audience audience,
      RightsBook rights,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.connections = connections;
    this.notices = notices;
    this.audience = audience;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public List<NoticeKind> kinds() {
    return List.of(FOUND, PUBLISHED);
  }

  @Override
  public boolean stillHolds(Notice notice, Addressee person) {
    return repository
        .find(Long.parseLong(notice.subject().substring(SUBJECT.length())))
        .filter(it -> it.goneAt().isEmpty())
        .filter(it -> notice.kind().equals(FOUND.name()) || (it.isPublished() && mayWatch(person)))
        .isPresent();
  }

  /** Inside the transaction that keeps it. */
  void found(MeetingFacts meeting, RecordingEntity recording) {
    if (recording.startedAt().plus(NEWS).isAfter(clock.instant())) {
      Optional<String> host =
          connections.host(meeting.connectionId(), meeting.hostId()).map(HostView::email);
      notices.tell(
          FOUND, notice(FOUND, meeting, recording), audience.leaders(meeting.courseId(), host));
    }
  }

  /** Inside the transaction that publishes it. Who was told once is not told again. */
  void published(MeetingFacts meeting, RecordingEntity recording) {
    Stream.concat(Stream.of(meeting), meetings.sharing(meeting).stream())
        .forEach(
            lesson ->
                notices.tell(
                    PUBLISHED,
                    notice(PUBLISHED, lesson, recording).resting(SECOND_THOUGHTS),
                    audience.learners(lesson.courseId()).stream().filter(this::mayWatch).toList()));
  }

  private boolean mayWatch(Addressee person) {
    return rights.of(person.registrationId()).grant(RecordingCapabilities.VIEW, person.role());
  }

  private static Notice notice(NoticeKind kind, MeetingFacts meeting, RecordingEntity recording) {
    return new Notice(
        kind,
        SUBJECT + recording.id(),
        recording.startedAt(),
        meeting.courseId(),
        meeting.lessonId(),
        meeting.topic(),
        meeting.zone());
  }
}
