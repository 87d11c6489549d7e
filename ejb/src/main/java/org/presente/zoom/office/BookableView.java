package org.presente.zoom.office;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Refusal;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.domain.Way;

/** Office hours for a student; it names no other student. */
public record BookableView(
    long id, String title, String teacher, ZoneId zone, OfficeTerms terms, List<DateView> dates) {
  public BookableView {
    dates = List.copyOf(dates);
  }

  public boolean hasLine() {
    return terms.way() == Way.LINE;
  }

  /**
   * One date that is not over.
   *
   * @param planned names it
   * @param slots none where people stand in line
   * @param own what the student holds on it
   * @param waiting how many stand in line
   * @param refusal why the student cannot stand in line; of slots each has its own
   */
  public record DateView(
      Instant planned,
      Span span,
      boolean cancelled,
      List<SlotView> slots,
      Optional<OwnView> own,
      int waiting,
      Optional<Refusal> refusal) {
    public DateView {
      slots = List.copyOf(slots);
    }
  }

  /**
   * @param refusal why it cannot be booked
   */
  public record SlotView(Span span, Optional<Refusal> refusal) {}

  /**
   * What the student holds.
   *
   * @param position in line, from 1; 0 for who does not wait
   * @param open whether there is a way into the meeting now
   * @param changeable whether it may be given up
   */
  public record OwnView(
      long id, Span span, BookingState state, int position, boolean open, boolean changeable) {}
}
