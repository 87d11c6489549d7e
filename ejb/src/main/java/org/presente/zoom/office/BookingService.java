package org.presente.zoom.office;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Door;
import org.presente.zoom.office.domain.Line;
import org.presente.zoom.office.domain.Refusal;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.domain.Wanted;
import org.presente.zoom.office.domain.Way;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;

/** A student's bookings of the course's office hours. */
@Stateless
public class BookingService {
  private static final Duration AHEAD = Duration.ofDays(30);

  @Inject private OfficeRepository repository;
  @Inject private OfficeViews views;
  @Inject private Dates dates;
  @Inject private Clock clock;

  /** Whether the course has hours at all. */
  public boolean isOffered(Visit visit) {
    visit.demand(OfficeCapabilities.BOOK);
    return !repository.hours(visit.courseId()).isEmpty();
  }

  /** The dates of the next thirty days. */
  public List<BookableView> bookable(Visit visit) {
    visit.demand(OfficeCapabilities.BOOK);
    Instant now = clock.instant();
    return views.student(
        repository.hours(visit.courseId()),
        visit.courseId(),
        visit.personId(),
        new Span(now, now.plus(AHEAD)));
  }

  /** When the student's bookings were to be that are called off and not over. */
  public List<Instant> calledOff(Visit visit) {
    visit.demand(OfficeCapabilities.BOOK);
    return repository.bookings(visit.courseId(), clock.instant()).stream()
        .filter(it -> it.personId() == visit.personId())
        .filter(it -> it.state() == BookingState.CALLED_OFF)
        .map(it -> it.span().start())
        .distinct()
        .toList();
  }

  /**
   * Something that changes with every booking of the course, and each minute: doors open by
   * themselves.
   */
  public String print(long courseId) {
    Instant now = clock.instant();
    return repository.print(courseId, now.minus(Door.OVERRUN)) + "-" + now.getEpochSecond() / 60;
  }

  /**
   * Books a slot. Who has another slot of the date changes to this one.
   *
   * @param planned names the date
   * @param start of the slot
   * @return empty when it is booked
   */
  public Optional<Refusal> book(Visit visit, long hoursId, Instant planned, Instant start) {
    visit.demand(OfficeCapabilities.BOOK);
    Optional<HoursEntity> hours = locked(visit, hoursId, Way.SLOTS);
    Optional<Span> slot =
        hours.flatMap(
            it ->
                dates.find(it, planned).stream()
                    .flatMap(date -> date.span().slots(it.terms().slot()).stream())
                    .filter(span -> span.start().equals(start))
                    .findFirst());
    return slot.isEmpty()
        ? Optional.of(Refusal.NOT_THERE)
        : book(hours.get(), visit.personId(), planned, slot.get());
  }

  private Optional<Refusal> book(HoursEntity hours, long person, Instant planned, Span slot) {
    Instant now = clock.instant();
    Held held = held(hours.courseId(), hours.id(), person, planned, now);
    if (held.here().filter(it -> isLate(hours, it, now)).isPresent()) {
      return Optional.of(Refusal.TOO_LATE);
    }
    Optional<Refusal> refusal =
        new Wanted(slot, held.elsewhere(), now)
            .slot(hours.terms().notice(), held.taken(), dates.classes(hours.courseId(), now));
    if (refusal.isEmpty()) {
      held.here()
          .ifPresentOrElse(
              it -> it.move(slot, now),
              () -> repository.add(BookingEntity.slot(hours, person, planned, slot, now)));
    }
    return refusal;
  }

  /**
   * Stands in line.
   *
   * @param planned names the date
   * @return empty when the student stands there
   */
  public Optional<Refusal> standInLine(Visit visit, long hoursId, Instant planned) {
    visit.demand(OfficeCapabilities.BOOK);
    Optional<HoursEntity> hours = locked(visit, hoursId, Way.LINE);
    Optional<Span> date = hours.flatMap(it -> dates.find(it, planned)).map(Dates.Held::span);
    return date.isEmpty()
        ? Optional.of(Refusal.NOT_THERE)
        : stand(hours.get(), visit.personId(), planned, date.get());
  }

  private Optional<Refusal> stand(HoursEntity hours, long person, Instant planned, Span date) {
    Instant now = clock.instant();
    Held held = held(hours.courseId(), hours.id(), person, planned, now);
    if (held.here().isPresent()) {
      return Optional.of(Refusal.HAS_ONE);
    }
    Optional<Refusal> refusal =
        new Wanted(date, held.elsewhere(), now).place(held.line(), hours.terms().most());
    if (refusal.isEmpty()) {
      int place = repository.lastPlace(hours.id(), planned) + 1;
      repository.add(BookingEntity.inLine(hours, person, planned, date, place, now));
    }
    return refusal;
  }

  /**
   * Gives up a slot, within the hours' limit, or leaves the line, at any time.
   *
   * @return empty when it is given up
   */
  public Optional<Refusal> giveUp(Visit visit, long bookingId) {
    visit.demand(OfficeCapabilities.BOOK);
    List<HoursEntity> all = repository.lockedHours(visit.courseId());
    Instant now = clock.instant();
    Optional<BookingEntity> booking =
        repository.bookings(visit.courseId(), now.minus(Door.OVERRUN)).stream()
            .filter(it -> it.id() == bookingId && it.personId() == visit.personId())
            .filter(it -> it.state().holds())
            .findFirst();
    Optional<HoursEntity> hours =
        booking.flatMap(it -> all.stream().filter(some -> some.id() == it.hoursId()).findFirst());
    if (hours.isEmpty()) {
      return Optional.of(Refusal.NOT_THERE);
    }
    if (isLate(hours.get(), booking.get(), now)) {
      return Optional.of(Refusal.TOO_LATE);
    }
    booking.get().ends(BookingState.LEFT, now);
    return Optional.empty();
  }

  static boolean isLate(HoursEntity hours, BookingEntity booking, Instant now) {
    return booking.state() == BookingState.BOOKED
        && now.isAfter(booking.span().start().minus(hours.terms().cancel()));
  }

  private Optional<HoursEntity> locked(Visit visit, long hoursId, Way way) {
    return repository.lockedHours(visit.courseId()).stream()
        .filter(it -> it.id() == hoursId && it.terms().way() == way)
        .findFirst();
  }

  /** What is held in the course, as one person asks for something on a date. */
  private record Held(
      Optional<BookingEntity> here, List<Span> elsewhere, List<Span> taken, Line line) {}

  private Held held(long courseId, long hoursId, long person, Instant planned, Instant now) {
    List<BookingEntity> all =
        repository.bookings(courseId, now).stream().filter(it -> it.state().holds()).toList();
    List<BookingEntity> date = all.stream().filter(it -> it.isOf(hoursId, planned)).toList();
    List<BookingEntity> own = all.stream().filter(it -> it.personId() == person).toList();
    return new Held(
        own.stream().filter(date::contains).findFirst(),
        own.stream().filter(it -> !date.contains(it)).map(BookingEntity::span).toList(),
        date.stream().filter(it -> !own.contains(it)).map(BookingEntity::span).toList(),
        Line.of(date.stream().filter(BookingEntity::isInLine).map(BookingEntity::inLine).toList()));
  }
}
