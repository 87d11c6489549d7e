package org.presente.zoom.office;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.domain.Way;

/** Office hours for those who hold them. */
public record HoursView(
    long id,
    String title,
    String teacher,
    ZoneId zone,
    OfficeTerms terms,
    PushView push,
    List<DateView> dates) {
  public HoursView {
    dates = List.copyOf(dates);
  }

  public boolean hasLine() {
    return terms.way() == Way.LINE;
  }

  /**
   * One date.
   *
   * @param planned names it
   * @param open whether people can be admitted now
   * @param slots none where people stand in line
   * @param line who waits or is in, in order
   */
  public record DateView(
      Instant planned,
      Span span,
      boolean cancelled,
      boolean over,
      boolean open,
      List<SlotView> slots,
      List<PersonView> line) {
    public DateView {
      slots = List.copyOf(slots);
      line = List.copyOf(line);
    }

    /** Whether it can be cancelled. */
    public boolean ahead() {
      return !cancelled && !over && !open;
    }

    public long booked() {
      return slots.stream().filter(slot -> slot.name().isPresent()).count();
    }
  }

  /**
   * @param name of who booked it
   */
  public record SlotView(Span span, Optional<String> name) {}

  /** Somebody in the line. */
  public record PersonView(String name, BookingState state) {
    public boolean admitted() {
      return state == BookingState.ADMITTED;
    }
  }
}
