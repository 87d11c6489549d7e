package org.presente.zoom.office;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.zoom.meeting.LoneMeetings;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.office.domain.Door;
import org.presente.zoom.office.domain.Line;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.domain.Wanted;
import org.presente.zoom.office.domain.Way;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;

/** Hours and bookings as pages show them. */
@Singleton
class OfficeViews {
  private final OfficeRepository repository;
  private final LoneMeetings meetings;
  private final RosterService roster;
  private final Dates dates;
  private final Clock clock;

  @Inject
  OfficeViews(
      OfficeRepository repository,
      LoneMeetings meetings,
      RosterService roster,
      Dates dates,
      Clock clock) {
    this.repository = repository;
    this.meetings = meetings;
    this.roster = roster;
    this.dates = dates;
    this.clock = clock;
  }

  /** With the dates that begin within the period. */
  List<HoursView> staff(List<HoursEntity> hours, Span period) {
    if (hours.isEmpty()) {
      return List.of();
    }
    long course = hours.get(0).courseId();
    Map<Long, String> names =
        roster.members(course).stream()
            .collect(Collectors.toMap(MemberView::personId, MemberView::name));
    List<BookingEntity> held = held(course, period.start());
    return hours.stream().map(it -> staff(it, period, held, names)).toList();
  }

  private HoursView staff(
      HoursEntity hours, Span period, List<BookingEntity> held, Map<Long, String> names) {
    MeetingDraft meeting = meetings.draft(hours.meetingId());
    return new HoursView(
        hours.id(),
        meeting.topic(),
        names.getOrDefault(hours.personId(), ""),
        meeting.zone(),
        hours.terms(),
        meetings.push(hours.meetingId()),
        dates.of(hours).stream()
            .filter(date -> period.contains(date.span().start()))
            .map(date -> staff(hours, date, of(hours, date, held), names))
            .toList());
  }

  private HoursView.DateView staff(
      HoursEntity hours, Dates.Held date, List<BookingEntity> held, Map<Long, String> names) {
    Instant now = clock.instant();
    boolean line = hours.terms().way() == Way.LINE;
    boolean begun = !now.isBefore(date.span().start().minus(Wanted.LINE_OPENS));
    boolean over = !now.isBefore(date.span().end());
    boolean late = line && !held.isEmpty() && now.isBefore(date.span().end().plus(Door.OVERRUN));
    return new HoursView.DateView(
        date.planned(),
        date.span(),
        date.cancelled(),
        over,
        !date.cancelled() && begun && (!over || late),
        line || date.cancelled() ? List.of() : slots(hours, date, held, names),
        held.stream()
            .filter(BookingEntity::isInLine)
            .map(it -> new HoursView.PersonView(name(names, it), it.state()))
            .toList());
  }

  private static List<HoursView.SlotView> slots(
      HoursEntity hours, Dates.Held date, List<BookingEntity> held, Map<Long, String> names) {
    return date.span().slots(hours.terms().slot()).stream()
        .map(
            slot ->
                new HoursView.SlotView(
                    slot,
                    held.stream()
                        .filter(it -> it.span().equals(slot))
                        .map(it -> name(names, it))
                        .findFirst()))
        .toList();
  }

  private static String name(Map<Long, String> names, BookingEntity booking) {
    return names.getOrDefault(booking.personId(), "");
  }

  /** With the dates that are not over and begin before the period ends. */
  List<BookableView> student(List<HoursEntity> hours, long course, long person, Span period) {
    List<BookingEntity> held = held(course, period.start().minus(Door.OVERRUN));
    List<Span> classes = hours.isEmpty() ? List.of() : dates.classes(course, period.start());
    return hours.stream().map(it -> student(it, person, period, held, classes)).toList();
  }

  private BookableView student(
      HoursEntity hours, long person, Span period, List<BookingEntity> held, List<Span> classes) {
    MeetingDraft meeting = meetings.draft(hours.meetingId());
    return new BookableView(
        hours.id(),
        meeting.topic(),
        roster.member(hours.courseId(), hours.personId()).map(MemberView::name).orElse(""),
        meeting.zone(),
        hours.terms(),
        dates.of(hours).stream()
            .filter(date -> isShown(date, of(hours, date, held), person, period))
            .map(date -> student(hours, date, person, held, classes))
            .toList());
  }

  private static boolean isShown(
      Dates.Held date, List<BookingEntity> held, long person, Span period) {
    boolean own = held.stream().anyMatch(it -> it.personId() == person);
    return date.span().start().isBefore(period.end())
        && (own || date.span().end().isAfter(period.start()));
  }

  private BookableView.DateView student(
      HoursEntity hours,
      Dates.Held date,
      long person,
      List<BookingEntity> held,
      List<Span> classes) {
    List<BookingEntity> here = of(hours, date, held);
    Line line =
        Line.of(here.stream().filter(BookingEntity::isInLine).map(BookingEntity::inLine).toList());
    List<Span> others =
        held.stream()
            .filter(it -> it.personId() == person && !here.contains(it))
            .map(BookingEntity::span)
            .toList();
    boolean slots = hours.terms().way() == Way.SLOTS && !date.cancelled();
    return new BookableView.DateView(
        date.planned(),
        date.span(),
        date.cancelled(),
        slots ? slots(hours, date, others, here, classes) : List.of(),
        here.stream()
            .filter(it -> it.personId() == person)
            .map(it -> own(hours, it, line))
            .findFirst(),
        line.waiting().size(),
        slots
            ? Optional.empty()
            : new Wanted(date.span(), others, clock.instant()).place(line, hours.terms().most()));
  }

  private List<BookableView.SlotView> slots(
      HoursEntity hours,
      Dates.Held date,
      List<Span> others,
      List<BookingEntity> here,
      List<Span> classes) {
    List<Span> taken = here.stream().map(BookingEntity::span).toList();
    return date.span().slots(hours.terms().slot()).stream()
        .map(
            slot ->
                new BookableView.SlotView(
                    slot,
                    new Wanted(slot, others, clock.instant())
                        .slot(hours.terms().notice(), taken, classes)))
        .toList();
  }

  private BookableView.OwnView own(HoursEntity hours, BookingEntity booking, Line line) {
    Instant now = clock.instant();
    return new BookableView.OwnView(
        booking.id(),
        booking.span(),
        booking.state(),
        line.positionOf(booking.personId()).orElse(0),
        Door.isOpen(booking.state(), booking.span(), now),
        !BookingService.isLate(hours, booking, now));
  }

  private List<BookingEntity> held(long course, Instant since) {
    return repository.bookings(course, since).stream().filter(it -> it.state().holds()).toList();
  }

  private static List<BookingEntity> of(
      HoursEntity hours, Dates.Held date, List<BookingEntity> held) {
    return held.stream().filter(it -> it.isOf(hours.id(), date.planned())).toList();
  }
}
