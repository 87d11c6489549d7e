package org.presente.zoom.office.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Line;
import org.presente.zoom.office.domain.Span;

/** A slot or a place in line of one person. What it no longer holds is free for others. */
@Entity
@Table(name = "zoom_office_booking")
public class BookingEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "hours_id")
  private long hoursId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private Integer place;

  @Enumerated(EnumType.STRING)
  private BookingState state;

  @Column(name = "held_slot")
  private Instant heldSlot;

  @Column(name = "held_date")
  private Instant heldDate;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected BookingEntity() {}

  private BookingEntity(HoursEntity hours, long personId, Instant planned, Span span, Instant now) {
    courseId = hours.courseId();
    hoursId = hours.id();
    this.personId = personId;
    plannedAt = planned;
    heldDate = planned;
    startsAt = span.start();
    endsAt = span.end();
    bookedAt = now;
    changedAt = now;
  }

  /**
   * @param planned names the date
   */
  public static BookingEntity slot(
      HoursEntity hours, long personId, Instant planned, Span slot, Instant now) {
    BookingEntity booking = new BookingEntity(hours, personId, planned, slot, now);
    booking.state = BookingState.BOOKED;
    booking.heldSlot = slot.start();
    return booking;
  }

  /**
   * @param planned names the date
   * @param place above all that were given for the date
   */
  public static BookingEntity inLine(
      HoursEntity hours, long personId, Instant planned, Span date, int place, Instant now) {
    BookingEntity booking = new BookingEntity(hours, personId, planned, date, now);
    booking.state = BookingState.WAITING;
    booking.place = place;
    return booking;
  }

  /** To another slot of the same date. */
  public void move(Span slot, Instant now) {
    startsAt = slot.start();
    endsAt = slot.end();
    heldSlot = slot.start();
    changedAt = now;
  }

  public void admit(Instant now) {
    state = BookingState.ADMITTED;
    changedAt = now;
  }

  /** It holds nothing any more. */
  public void ends(BookingState how, Instant now) {
    state = how;
    heldSlot = null;
    heldDate = null;
    changedAt = now;
  }

  public boolean isOf(long hours, Instant planned) {
    return hoursId == hours && plannedAt.equals(planned);
  }

  public boolean isInLine() {
    return place != null;
  }

  /** Of a booking that {@link #isInLine}. */
  public Line.Place inLine() {
    return new Line.Place(place, personId, state);
  }

  public Span span() {
    return new Span(startsAt, endsAt);
  }

  public long hoursId() {
    return hoursId;
  }

  public long personId() {
    return personId;
  }

  public Instant planned() {
    return plannedAt;
  }

  public int place() {
    return place;
  }

  public BookingState state() {
    return state;
  }
}
