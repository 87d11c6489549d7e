package org.presente.zoom.office;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.meeting.LoneMeetings;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.ClashView;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Door;
import org.presente.zoom.office.domain.Line;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;

/** The office hours of a course, for those who hold them. */
@Stateless
public class OfficeService {
  @Inject private OfficeRepository repository;
  @Inject private OfficeViews views;
  @Inject private LoneMeetings meetings;
  @Inject private ClashService clashes;
  @Inject private CallingOff off;
  @Inject private Clock clock;

  /** With the dates that begin within the period. */
  public List<HoursView> hours(Visit visit, Instant from, Instant to) {
    visit.demand(OfficeCapabilities.HOLD);
    return views.staff(repository.hours(visit.courseId()), new Span(from, to));
  }

  public HoursDraft draft(Visit visit, long hoursId) {
    visit.demand(OfficeCapabilities.HOLD);
    HoursEntity hours = find(repository.hours(visit.courseId()), hoursId);
    return new HoursDraft(meetings.draft(hours.meetingId()), hours.terms());
  }

  /**
   * Makes hours or changes them, and calls off what is booked at times they no longer have.
   *
   * @param hoursId empty for new ones
   * @param anyway also where the host has another meeting
   */
  public HoursSaving save(Visit visit, Optional<Long> hoursId, HoursDraft draft, boolean anyway) {
    visit.demand(OfficeCapabilities.HOLD);
    MeetingDraft meeting = draft.privately();
    clashes.lockHost(visit, meeting);
    List<HoursEntity> all = repository.lockedHours(visit.courseId());
    Optional<HoursEntity> stored = hoursId.map(id -> find(all, id));
    Optional<Long> meetingId = stored.map(HoursEntity::meetingId);
    List<FieldProblem> problems = new ArrayList<>(meetings.problems(visit, meeting, meetingId));
    problems.addAll(draft.terms().problems(meeting.duration()));
    if (!problems.isEmpty()) {
      return new HoursSaving.Invalid(problems);
    }
    Optional<ClashView> clash =
        anyway ? Optional.empty() : clashes.clashesOfLone(visit, meeting, meetingId);
    return clash
        .<HoursSaving>map(HoursSaving.Clashing::new)
        .orElseGet(() -> new HoursSaving.Saved(saved(visit, stored, draft)));
  }

  private long saved(Visit visit, Optional<HoursEntity> stored, HoursDraft draft) {
    MeetingDraft wanted = draft.privately();
    long meeting = meetings.save(visit, wanted, stored.map(HoursEntity::meetingId));
    HoursEntity hours = stored.orElseGet(() -> new HoursEntity(visit.courseId(), visit.personId()));
    hours.holds(meeting, draft.terms());
    repository.add(hours);
    off.stranded(hours, wanted.topic());
    return hours.id();
  }

  /** Takes the hours and their meeting away, and calls off what is booked. */
  public void end(Visit visit, long hoursId) {
    HoursEntity hours = locked(visit, hoursId);
    off.all(hours, title(hours));
    meetings.takeOff(hours.meetingId());
    hours.end(clock.instant());
  }

  /**
   * Takes one date out and calls off what is booked on it; hours that are held once end.
   *
   * @param planned names the date
   * @return false for a date that has begun or is cancelled already
   */
  public boolean cancel(Visit visit, long hoursId, Instant planned) {
    HoursEntity hours = locked(visit, hoursId);
    boolean once = meetings.draft(hours.meetingId()).recurrence().isEmpty();
    boolean cancelled = meetings.cancel(hours.meetingId(), planned);
    if (cancelled) {
      off.date(hours, planned, title(hours));
    }
    if (cancelled && once) {
      hours.end(clock.instant());
    }
    return cancelled;
  }

  /**
   * Lets the longest waiting in; whoever was in before is done.
   *
   * @return false when nobody waits
   */
  public boolean admitNext(Visit visit, long hoursId, Instant planned) {
    List<BookingEntity> line = line(locked(visit, hoursId), planned);
    Optional<BookingEntity> next =
        Line.of(line.stream().map(BookingEntity::inLine).toList())
            .next()
            .flatMap(place -> of(line, it -> it.place() == place.number()));
    next.ifPresent(
        booking -> {
          done(line);
          booking.admit(clock.instant());
        });
    return next.isPresent();
  }

  /** Whoever was admitted has left; nobody else is let in yet. */
  public void finish(Visit visit, long hoursId, Instant planned) {
    done(line(locked(visit, hoursId), planned));
  }

  private void done(List<BookingEntity> line) {
    of(line, it -> it.state() == BookingState.ADMITTED)
        .ifPresent(it -> it.ends(BookingState.DONE, clock.instant()));
  }

  private List<BookingEntity> line(HoursEntity hours, Instant planned) {
    return repository.bookings(hours.courseId(), clock.instant().minus(Door.OVERRUN)).stream()
        .filter(it -> it.isOf(hours.id(), planned) && it.isInLine())
        .toList();
  }

  private static Optional<BookingEntity> of(
      List<BookingEntity> line, Predicate<BookingEntity> which) {
    return line.stream().filter(which).findFirst();
  }

  private String title(HoursEntity hours) {
    return meetings.draft(hours.meetingId()).topic();
  }

  private HoursEntity locked(Visit visit, long hoursId) {
    visit.demand(OfficeCapabilities.HOLD);
    return find(repository.lockedHours(visit.courseId()), hoursId);
  }

  private static HoursEntity find(List<HoursEntity> all, long hoursId) {
    return all.stream()
        .filter(it -> it.id() == hoursId)
        .findFirst()
        .orElseThrow(() -> new NotAllowed("office hours"));
  }
}
