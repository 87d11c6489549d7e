package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;
import org.presente.zoom.meeting.persistence.Wish;
import org.presente.zoom.meeting.persistence.ZoomSide;

/**
 * Meetings that belong to no lesson, for the plugin's other features and inside their transactions.
 * They are pushed to Zoom and take their host's time like lessons' meetings; syncs, reports,
 * recordings and marks leave them alone.
 */
@Singleton
public class LoneMeetings {
  private final MeetingRepository repository;
  private final MeetingEditor editor;
  private final MeetingSecrets secrets;
  private final Connections connections;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  LoneMeetings(
      MeetingRepository repository,
      MeetingEditor editor,
      MeetingSecrets secrets,
      Connections connections,
      WorkQueue queue,
      Clock clock) {
    this.repository = repository;
    this.editor = editor;
    this.secrets = secrets;
    this.connections = connections;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * A date of a meeting.
   *
   * @param planned names it, wherever it moves
   */
  public record Date(Instant planned, Slot slot, boolean cancelled) {}

  /** What is wrong with the draft; {@code meetingId} names the meeting that it is to change. */
  public List<FieldProblem> problems(Visit visit, MeetingDraft draft, Optional<Long> meetingId) {
    Optional<Connection> connection = connections.serving(visit);
    if (connection.isEmpty()) {
      return List.of(new FieldProblem("hostId", connections.missing(visit)));
    }
    Set<String> hosts =
        connections.hosts(connection.get().id()).stream()
            .map(HostView::id)
            .collect(Collectors.toSet());
    Optional<Instant> kept = meetingId.flatMap(this::find).map(it -> it.wish().start());
    return new DraftRules(draft, hosts, kept, clock.instant()).problems();
  }

  /**
   * Makes a meeting or changes it; Zoom gets to know within seconds.
   *
   * @return its id, which is another one where Zoom needs another meeting
   * @throws java.util.NoSuchElementException where no connection serves the course
   */
  public long save(Visit visit, MeetingDraft draft, Optional<Long> meetingId) {
    long connection = connections.serving(visit).orElseThrow().id();
    Optional<MeetingEntity> stored = meetingId.flatMap(this::find).filter(MeetingEntity::isWanted);
    return editor.saveLone(visit.courseId(), connection, draft, stored);
  }

  /** Off Zoom, within seconds. */
  public void takeOff(long meetingId) {
    find(meetingId).ifPresent(editor::takeOff);
  }

  /** In their order; of a meeting that takes place once, that. */
  public List<Date> dates(long meetingId) {
    return find(meetingId).stream().flatMap(meeting -> dates(meeting).stream()).toList();
  }

  private static List<Date> dates(MeetingEntity meeting) {
    Wish wish = meeting.wish();
    return meeting.timing() == Timing.SERIES
        ? meeting.dates().stream().map(LoneMeetings::date).toList()
        : List.of(new Date(wish.start(), new Slot(wish.start(), wish.end()), false));
  }

  private static Date date(OccurrenceEntity date) {
    return new Date(date.planned(), date.slot(), date.isCancelled());
  }

  /**
   * Takes one date out; a meeting that takes place once goes as a whole.
   *
   * @return false for a date that has begun, is cancelled already or is none of the meeting's
   */
  public boolean cancel(long meetingId, Instant planned) {
    Optional<MeetingEntity> meeting =
        find(meetingId).filter(it -> dates(it).stream().anyMatch(date -> isAhead(date, planned)));
    meeting.ifPresent(it -> cancel(it, planned));
    return meeting.isPresent();
  }

  private boolean isAhead(Date date, Instant planned) {
    return date.planned().equals(planned)
        && !date.cancelled()
        && date.slot().start().isAfter(clock.instant());
  }

  private void cancel(MeetingEntity meeting, Instant planned) {
    if (meeting.timing() == Timing.ONCE) {
      editor.takeOff(meeting);
      return;
    }
    meeting.dates().stream()
        .filter(date -> date.planned().equals(planned))
        .forEach(OccurrenceEntity::cancel);
    meeting.datesChanged();
    queue.enqueue(MeetingEditor.PUSH, meeting.id());
  }

  /** As the form shows it. */
  public MeetingDraft draft(long meetingId) {
    MeetingEntity meeting = find(meetingId).orElseThrow();
    Wish wish = meeting.wish();
    return new MeetingDraft(
        wish.topic(),
        LocalDateTime.ofInstant(wish.start(), wish.zone()),
        wish.duration(),
        wish.zone(),
        secrets.openPasscode(wish.sealedPasscode()),
        wish.hasWaitingRoom(),
        meeting.hostId(),
        wish.recurrence(),
        wish.options());
  }

  /** How far Zoom is. */
  public PushView push(long meetingId) {
    return MeetingViews.push(find(meetingId).orElseThrow());
  }

  /** The way in for everybody; empty while Zoom does not have the meeting. */
  public Optional<String> joinUrl(long meetingId) {
    return find(meetingId)
        .filter(meeting -> meeting.push().state() != PushView.State.GONE)
        .map(MeetingEntity::zoom)
        .flatMap(ZoomSide::sealedJoinUrl)
        .map(secrets::openLink);
  }

  /** To be used outside a transaction. */
  public Optional<MeetingTarget> target(long meetingId) {
    return find(meetingId)
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(it -> new MeetingTarget(MeetingViews.facts(meeting, slot(meeting)), it)));
  }

  private static Slot slot(MeetingEntity meeting) {
    return new Slot(meeting.wish().start(), meeting.wish().end());
  }

  private Optional<MeetingEntity> find(long meetingId) {
    return repository.find(meetingId).filter(MeetingEntity::isLone);
  }
}
