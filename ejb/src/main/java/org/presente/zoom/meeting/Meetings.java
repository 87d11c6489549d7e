package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.ScheduledClass;
import org.presente.zoom.account.Connections;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.domain.MeetingPlan;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.SharedMeetingEntity;
import org.presente.zoom.meeting.persistence.ZoomSide;

/** Meetings for the plugin's other features, inside their transactions. */
@Singleton
public class Meetings {
  private final MeetingRepository repository;
  private final MeetingSecrets secrets;
  private final MeetingViews views;
  private final MeetingPlans plans;
  private final MeetingEditor editor;
  private final SharedMeetings shared;
  private final ClassWatch watch;
  private final Connections connections;
  private final Clock clock;

  @Inject
  Meetings(
      MeetingRepository repository,
      MeetingSecrets secrets,
      MeetingViews views,
      MeetingPlans plans,
      MeetingEditor editor,
      SharedMeetings shared,
      ClassWatch watch,
      Connections connections,
      Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.views = views;
    this.plans = plans;
    this.editor = editor;
    this.shared = shared;
    this.watch = watch;
    this.connections = connections;
    this.clock = clock;
  }

  public Optional<MeetingFacts> find(long meetingId) {
    return repository.find(meetingId).map(views::facts);
  }

  /** The one with Zoom's number, if a lesson's meeting of this connection or its app has it. */
  public Optional<MeetingFacts> onZoom(long connectionId, long zoomId) {
    return repository
        .onZoom(zoomId)
        .filter(meeting -> connections.hears(connectionId, meeting.connectionId()))
        .filter(meeting -> !meeting.isLone())
        .map(views::facts);
  }

  /** Its own, or the one of another lesson that it leads to. */
  public Optional<MeetingFacts> ofLesson(long lessonId) {
    return repository
        .current(lessonId)
        .map(views::facts)
        .or(() -> shared.ofLesson(lessonId).map(this::facts));
  }

  /** Also those of other courses that lessons of this one lead to. */
  public List<MeetingFacts> ofCourse(long courseId) {
    return Stream.concat(
            facts(repository.currentOfCourse(courseId)).stream(),
            shared.ofCourse(courseId).stream().map(this::facts))
        .toList();
  }

  /** For each other lesson that leads to it, the meeting as that lesson's; with the same class. */
  public List<MeetingFacts> sharing(MeetingFacts meeting) {
    return shared.ofMeeting(meeting.id()).stream()
        .map(it -> meeting.in(it.lessonId(), it.courseId()))
        .toList();
  }

  /** The courses whose people meet in it. */
  public List<Long> courses(MeetingFacts meeting) {
    return Stream.concat(
            Stream.of(meeting.courseId()), sharing(meeting).stream().map(MeetingFacts::courseId))
        .distinct()
        .toList();
  }

  private MeetingFacts facts(SharedMeetingEntity share) {
    return views.facts(share.meeting()).in(share.lessonId(), share.courseId());
  }

  /**
   * Lessons' meetings that Zoom has, or had until it lost them, and that end after {@code since},
   * or run, or have no fixed time; by host.
   */
  public List<MeetingFacts> onZoomSince(Instant since) {
    return facts(repository.onZoomSince(since));
  }

  /**
   * Classes that may have taken place, each of a series for itself; also those of lessons' earlier
   * meetings.
   */
  public List<MeetingFacts> scheduledBetween(Instant from, Instant to) {
    Slot window = new Slot(from, to);
    return repository.scheduledBetween(from, to).stream()
        .flatMap(
            meeting ->
                meeting.classes().stream()
                    .filter(window::overlaps)
                    .map(slot -> MeetingViews.facts(meeting, slot)))
        .toList();
  }

  /** What may have run: classes, as {@link #scheduledBetween}, and rooms without a fixed time. */
  public List<MeetingFacts> mayHaveRunBetween(Instant from, Instant to) {
    return Stream.concat(
            scheduledBetween(from, to).stream(), facts(repository.openAtAnyTime()).stream())
        .toList();
  }

  /** All classes of one meeting. */
  public List<MeetingFacts> classes(long meetingId) {
    return repository.find(meetingId).stream()
        .flatMap(
            meeting -> meeting.classes().stream().map(slot -> MeetingViews.facts(meeting, slot)))
        .toList();
  }

  /** Ids of a host's meetings that are or were on Zoom, also of lessons' earlier ones. */
  public List<Long> ofHost(long connectionId, String hostId) {
    return repository.ofHost(connectionId, hostId);
  }

  /**
   * Whether the lesson has a class then: its own or another lesson's, on one of its dates that was
   * not cancelled.
   */
  public boolean isPlanned(long lessonId, Instant start) {
    return repository
        .current(lessonId)
        .or(() -> shared.meeting(lessonId))
        .filter(meeting -> meeting.classes().stream().anyMatch(it -> it.start().equals(start)))
        .isPresent();
  }

  public List<MeetingFacts> all(Collection<Long> ids) {
    return facts(repository.all(ids));
  }

  /** What every viewer of the lesson may know; empty without a meeting. */
  public Optional<LessonStatus> status(long lessonId) {
    return repository.current(lessonId).or(() -> shared.meeting(lessonId)).map(views::status);
  }

  /** The lessons' classes, for the host. */
  public Map<Long, ScheduledClass> scheduledIn(long courseId) {
    Map<Long, ScheduledClass> scheduled = new HashMap<>();
    shared.ofCourse(courseId).stream()
        .filter(it -> hasClasses(it.meeting()))
        .forEach(it -> scheduled.put(it.lessonId(), views.scheduled(it.meeting())));
    repository.currentOfCourse(courseId).stream()
        .filter(Meetings::hasClasses)
        .forEach(meeting -> scheduled.put(meeting.lessonId(), views.scheduled(meeting)));
    return Map.copyOf(scheduled);
  }

  private static boolean hasClasses(MeetingEntity meeting) {
    return meeting.timing() != Timing.ANY_TIME;
  }

  /** The link that is the same for all; it opens a form where people have to register. */
  public Optional<String> joinUrl(long meetingId) {
    return repository
        .find(meetingId)
        .map(MeetingEntity::zoom)
        .flatMap(ZoomSide::sealedJoinUrl)
        .map(secrets::openLink);
  }

  /**
   * Takes over what somebody changed on Zoom, unless the instructor changed it here since.
   *
   * @param revision of the wish when Zoom was asked
   * @return whether anything was different
   */
  public boolean movedOnZoom(
      long meetingId, int revision, String topic, Instant start, Duration duration) {
    return repository
        .locked(meetingId)
        .filter(meeting -> isUntouched(meeting, revision))
        .filter(meeting -> differs(meeting, topic, start, duration))
        .map(
            meeting -> {
              watch.over(
                  meeting,
                  () ->
                      meeting.movedOnZoom(topic, base(meeting, start), length(meeting, duration)));
              return meeting;
            })
        .isPresent();
  }

  /** It is no longer on Zoom. */
  public void gone(long meetingId, int revision) {
    repository
        .locked(meetingId)
        .filter(meeting -> isUntouched(meeting, revision) && !isGone(meeting))
        .ifPresent(MeetingEntity::gone);
  }

  public void runs(long meetingId, boolean running) {
    repository
        .find(meetingId)
        .filter(meeting -> meeting.zoom().isRunning() != running)
        .ifPresent(meeting -> meeting.runs(running));
  }

  /** A run of it ended. */
  public void ended(long meetingId, Instant when) {
    repository
        .find(meetingId)
        .filter(meeting -> meeting.zoom().lastEndedAt().filter(t -> !t.isBefore(when)).isEmpty())
        .ifPresent(meeting -> meeting.ended(when));
  }

  /**
   * Takes over a full read. Settings that differ from what we sent are shown to staff and left as
   * they are: somebody chose them on Zoom. A meeting that was gone is the lesson's again, and an
   * edit that never reached it goes out now.
   *
   * @param revision of the wish when Zoom was asked
   */
  public void observed(long meetingId, int revision, ZoomMeeting actual) {
    Optional<MeetingEntity> meeting = repository.locked(meetingId).filter(MeetingEntity::isCurrent);
    meeting.filter(Meetings::isGone).ifPresent(editor::comesBack);
    meeting.filter(it -> isUntouched(it, revision)).ifPresent(it -> observe(it, actual));
  }

  private static boolean isGone(MeetingEntity meeting) {
    return meeting.push().state() == PushView.State.GONE;
  }

  private void observe(MeetingEntity meeting, ZoomMeeting actual) {
    watch.over(meeting, () -> takeTimes(meeting, actual));
    plans.keepAccess(meeting, actual);
    meeting.observed(plans.of(meeting).ignored(actual), clock.instant());
  }

  private void takeTimes(MeetingEntity meeting, ZoomMeeting actual) {
    MeetingPlan plan = plans.of(meeting);
    Instant start = base(meeting, actual.start().orElse(plan.start()));
    Duration duration = length(meeting, actual.facts().duration());
    if (differs(meeting, actual.topic(), start, duration)) {
      meeting.movedOnZoom(actual.topic(), start, duration);
    }
    meeting.datesOnZoom(actual, clock.instant());
  }

  /** Lists tell the next date of a series, not the first: its dates are compared one by one. */
  private static Instant base(MeetingEntity meeting, Instant start) {
    return meeting.timing() == Timing.ONCE ? start : meeting.wish().start();
  }

  /** Zoom's word on how long a room without a fixed time is used says nothing. */
  private static Duration length(MeetingEntity meeting, Duration duration) {
    return meeting.timing() == Timing.ANY_TIME ? meeting.wish().duration() : duration;
  }

  private static boolean isUntouched(MeetingEntity meeting, int revision) {
    return meeting.push().isInStep() && meeting.push().desiredRevision() == revision;
  }

  private static boolean differs(
      MeetingEntity meeting, String topic, Instant start, Duration duration) {
    return !meeting.wish().topic().equals(topic)
        || !meeting.wish().start().equals(base(meeting, start))
        || !meeting.wish().duration().equals(length(meeting, duration));
  }

  private List<MeetingFacts> facts(List<MeetingEntity> meetings) {
    return meetings.stream().map(views::facts).toList();
  }
}
