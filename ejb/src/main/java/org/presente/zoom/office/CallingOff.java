package org.presente.zoom.office;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Way;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;

/** Ends the bookings that a change of the hours leaves without a time, and says whose they were. */
@Singleton
class CallingOff {
  private final OfficeRepository repository;
  private final Dates dates;
  private final Event<BookingsCalledOff> called;
  private final Clock clock;

  @Inject
  CallingOff(
      OfficeRepository repository, Dates dates, Event<BookingsCalledOff> called, Clock clock) {
    this.repository = repository;
    this.dates = dates;
    this.called = called;
    this.clock = clock;
  }

  /** Those of one date. */
  void date(HoursEntity hours, Instant planned, String title) {
    off(hours, title, booking -> booking.planned().equals(planned));
  }

  void all(HoursEntity hours, String title) {
    off(hours, title, booking -> true);
  }

  /** Those that fit no date of the hours as they are now. */
  void stranded(HoursEntity hours, String title) {
    List<Dates.Held> held = dates.of(hours);
    off(hours, title, booking -> held.stream().noneMatch(date -> fits(hours, date, booking)));
  }

  private static boolean fits(HoursEntity hours, Dates.Held date, BookingEntity booking) {
    if (date.cancelled() || !date.planned().equals(booking.planned())) {
      return false;
    }
    boolean booked = booking.state() == BookingState.BOOKED;
    return hours.terms().way() == Way.SLOTS
        ? booked && date.span().slots(hours.terms().slot()).contains(booking.span())
        : !booked;
  }

  private void off(HoursEntity hours, String title, Predicate<BookingEntity> which) {
    Instant now = clock.instant();
    List<BookingsCalledOff.One> off =
        repository.bookings(hours.courseId(), now).stream()
            .filter(it -> it.hoursId() == hours.id() && it.state().holds() && which.test(it))
            .map(booking -> off(booking, now))
            .toList();
    if (!off.isEmpty()) {
      called.fire(
          new BookingsCalledOff(hours.courseId(), hours.id(), title, dates.zone(hours), off));
    }
  }

  private static BookingsCalledOff.One off(BookingEntity booking, Instant now) {
    booking.ends(BookingState.CALLED_OFF, now);
    return new BookingsCalledOff.One(booking.id(), booking.personId(), booking.span().start());
  }
}
