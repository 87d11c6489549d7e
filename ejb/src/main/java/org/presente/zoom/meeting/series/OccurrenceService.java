package org.presente.zoom.meeting.series;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.ClassWatch;
import org.presente.zoom.meeting.MeetingEditor;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.domain.Clashes;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;

/** The dates of the visited lesson's series. */
@Stateless
public class OccurrenceService {
  @Inject private MeetingRepository repository;
  @Inject private HostCalendar calendar;
  @Inject private WorkQueue queue;
  @Inject private ClassWatch watch;
  @Inject private Clock clock;

  /** In their order; none for a meeting that takes place once. */
  public List<OccurrenceView> dates(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return current(visit).stream()
        .flatMap(meeting -> meeting.dates().stream())
        .map(this::view)
        .toList();
  }

  /**
   * Takes dates out: a holiday, or the rest of a series.
   *
   * @param planned names the first date
   */
  public DateChange cancel(Visit visit, Instant planned, Extent extent) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    Optional<MeetingEntity> meeting = current(visit);
    List<OccurrenceEntity> meant = meeting.map(it -> meant(it, planned, extent)).orElse(List.of());
    return changed(meeting, meant, () -> meant.forEach(OccurrenceEntity::cancel));
  }

  /**
   * Moves dates: the first to the new time, those that follow by as many days and to the same hour.
   *
   * @param start in the meeting's zone
   */
  public DateChange move(
      Visit visit, Instant planned, Extent extent, LocalDateTime start, Duration duration) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    Optional<MeetingEntity> meeting = current(visit);
    List<OccurrenceEntity> meant = meeting.map(it -> meant(it, planned, extent)).orElse(List.of());
    if (meant.isEmpty()) {
      return DateChange.NOT_THERE;
    }
    ZoneId zone = meeting.get().wish().zone();
    if (!start.atZone(zone).toInstant().isAfter(clock.instant())) {
      return DateChange.IN_PAST;
    }
    List<Slot> moved = moved(meant, start, duration, zone);
    if (Clashes.any(moved, calendar.taken(meeting.get()))) {
      return DateChange.CLASHES;
    }
    return changed(
        meeting,
        meant,
        () -> {
          for (int i = 0; i < moved.size(); i++) {
            meant.get(i).move(moved.get(i).start(), duration);
          }
        });
  }

  private static List<Slot> moved(
      List<OccurrenceEntity> meant, LocalDateTime start, Duration duration, ZoneId zone) {
    LocalDateTime first = LocalDateTime.ofInstant(meant.get(0).start(), zone);
    Duration by = Duration.between(first, start);
    return meant.stream()
        .map(date -> LocalDateTime.ofInstant(date.start(), zone).plus(by))
        .map(local -> Slot.of(local.atZone(zone).toInstant(), duration))
        .toList();
  }

  private DateChange changed(
      Optional<MeetingEntity> meeting, List<OccurrenceEntity> meant, Runnable change) {
    if (meant.isEmpty()) {
      return DateChange.NOT_THERE;
    }
    meeting.ifPresent(
        it -> {
          watch.over(
              it,
              () -> {
                change.run();
                it.datesChanged();
              });
          queue.enqueue(MeetingEditor.PUSH, it.id());
        });
    return DateChange.SAVED;
  }

  private List<OccurrenceEntity> meant(MeetingEntity meeting, Instant planned, Extent extent) {
    return meeting.dates().stream()
        .filter(date -> date.start().isAfter(clock.instant()) && !date.isCancelled())
        .filter(
            date ->
                date.planned().equals(planned)
                    || (extent == Extent.FOLLOWING && date.planned().isAfter(planned)))
        .toList();
  }

  private Optional<MeetingEntity> current(Visit visit) {
    return repository
        .current(visit.lesson())
        .filter(meeting -> meeting.courseId() == visit.courseId());
  }

  private OccurrenceView view(OccurrenceEntity date) {
    return new OccurrenceView(
        date.planned(),
        date.start(),
        date.end(),
        date.zone(),
        date.state(),
        !date.start().isAfter(clock.instant()));
  }
}
