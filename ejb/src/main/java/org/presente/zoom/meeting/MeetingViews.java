package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.host.plugin.ScheduledClass;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.domain.ClassTimes;
import org.presente.zoom.meeting.domain.JoinWindow;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.ZoomSide;
import org.presente.zoom.meeting.setting.JoinLead;

/** Meetings as pages see them. */
@Singleton
class MeetingViews {
  private final Connections connections;
  private final MeetingSecrets secrets;
  private final Clock clock;
  private final JoinLead lead;

  @Inject
  MeetingViews(Connections connections, MeetingSecrets secrets, Clock clock, JoinLead lead) {
    this.connections = connections;
    this.secrets = secrets;
    this.clock = clock;
    this.lead = lead;
  }

  /** With the class that is shown now. */
  MeetingFacts facts(MeetingEntity meeting) {
    return facts(meeting, shown(meeting));
  }

  /** The present or next class; where there is none, as on cancelled dates, what was planned. */
  private Slot shown(MeetingEntity meeting) {
    return ClassTimes.shown(meeting.classes(), clock.instant(), meeting.zoom().isRunning())
        .orElseGet(() -> new Slot(meeting.wish().start(), meeting.wish().end()));
  }

  static MeetingFacts facts(MeetingEntity meeting, Slot shown) {
    return new MeetingFacts(
        meeting.id(),
        meeting.lessonId(),
        meeting.courseId(),
        meeting.connectionId(),
        meeting.hostId(),
        meeting.zoom().zoomId(),
        meeting.code(),
        meeting.wish().topic(),
        shown.start(),
        shown.end(),
        meeting.wish().zone(),
        meeting.timing(),
        meeting.isCurrent(),
        meeting.zoom().isRegistered(),
        meeting.push().desiredRevision(),
        meeting.push().isInStep(),
        push(meeting),
        meeting.zoom().isRunning(),
        meeting.zoom().lastEndedAt(),
        meeting.zoom().readAt(),
        meeting.zoom().takenAt().orElse(meeting.createdAt()),
        meeting.wish().options().audience().groupId(),
        meeting.wish().format().kind());
  }

  MeetingView staff(MeetingEntity meeting) {
    JoinWindow window = window(meeting);
    ZoomSide zoom = meeting.zoom();
    Slot shown = shown(meeting);
    return new MeetingView(
        meeting.id(),
        meeting.lessonId(),
        zoom.zoomId(),
        meeting.wish().topic(),
        shown.start(),
        Duration.between(shown.start(), shown.end()),
        meeting.wish().zone(),
        secrets.openPasscode(meeting.wish().sealedPasscode()),
        meeting.wish().hasWaitingRoom(),
        connections.host(meeting.connectionId(), meeting.hostId()).map(HostView::name),
        phase(meeting, window),
        window.opensAt(),
        zoom.isRunning(),
        new RegistrationView(zoom.isRegistered(), zoom.registrationReason()),
        push(meeting),
        zoom.changedSettings(),
        lastSync(meeting),
        zoom.isAttached(),
        meeting.wish().format().isWebinar());
  }

  StudentMeetingView student(MeetingEntity meeting) {
    JoinWindow window = window(meeting);
    Phase phase = phase(meeting, window);
    Slot shown = shown(meeting);
    boolean closed = phase == Phase.UNAVAILABLE;
    return new StudentMeetingView(
        meeting.id(),
        meeting.lessonId(),
        meeting.wish().topic(),
        shown.start(),
        Duration.between(shown.start(), shown.end()),
        meeting.wish().zone(),
        meeting.timing(),
        phase,
        window.opensAt(),
        closed ? Optional.of(reason(meeting)) : Optional.empty(),
        closed ? meeting.push().incident() : Optional.empty(),
        meeting.wish().format().isWebinar());
  }

  ScheduledClass scheduled(MeetingEntity meeting) {
    MeetingFacts facts = facts(meeting);
    return new ScheduledClass(
        facts.start(),
        facts.end(),
        facts.zone(),
        window(meeting).opensAt(),
        MeetingFacts.SOURCE + ":" + facts.classKey(facts.start()));
  }

  LessonStatus status(MeetingEntity meeting) {
    JoinWindow window = window(meeting);
    Phase phase = phase(meeting, window);
    Optional<Instant> changesAt =
        phase == Phase.UNAVAILABLE ? Optional.empty() : window.changesAt(clock.instant());
    return new LessonStatus(phase, changesAt, meeting.pageVersion());
  }

  private JoinWindow window(MeetingEntity meeting) {
    return facts(meeting).window(lead.of(meeting.courseId()));
  }

  private Phase phase(MeetingEntity meeting, JoinWindow window) {
    return facts(meeting).exists() ? window.phase(clock.instant()) : Phase.UNAVAILABLE;
  }

  /** What went wrong between us and Zoom is not a student's business beyond that it did. */
  private static Sentence reason(MeetingEntity meeting) {
    return switch (meeting.push().state()) {
      case GONE -> Sentence.MEETING_GONE;
      case FAILED -> Sentence.MEETING_NOT_MADE;
      case WAITING, IN_STEP -> Sentence.MEETING_BEING_MADE;
    };
  }

  static PushView push(MeetingEntity meeting) {
    return new PushView(
        meeting.push().state(), meeting.push().sentence(), meeting.push().incident());
  }

  private Optional<Instant> lastSync(MeetingEntity meeting) {
    return Stream.of(
            meeting.zoom().readAt(), connections.listedAt(meeting.connectionId(), meeting.hostId()))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }
}
