package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.MeetingRequest;

/** When a meeting takes place, in the local time of its place. */
public sealed interface Schedule {

  /** The starts in their order; none for a meeting without a fixed time. */
  List<ZonedDateTime> starts();

  /**
   * @param start of the first class; of no meaning where there is none
   */
  static Schedule of(
      LocalDateTime start, ZoneId zone, Duration duration, Optional<Recurrence> recurrence) {
    return switch (Timing.of(recurrence)) {
      case ONCE -> new OneOff(start, zone, duration);
      case SERIES -> new Series(start, zone, duration, recurrence.orElseThrow());
      case ANY_TIME -> new NoFixedTime(zone);
    };
  }

  /** Type, start, zone, duration and recurrence, as Zoom wants them. */
  MeetingRequest on(MeetingRequest request);

  /** Zoom's type 2. */
  record OneOff(LocalDateTime start, ZoneId zone, Duration duration) implements Schedule {
    @Override
    public List<ZonedDateTime> starts() {
      return List.of(start.atZone(zone));
    }

    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request.type(MeetingRequest.Type.SCHEDULED).start(start, zone).duration(duration);
    }
  }

  /**
   * Zoom's type 8. A lesson at ten stays at ten when the clocks change.
   *
   * @param first the day from which the rule counts, and the time of each start
   */
  record Series(LocalDateTime first, ZoneId zone, Duration duration, Recurrence recurrence)
      implements Schedule {
    @Override
    public List<ZonedDateTime> starts() {
      return recurrence.starts(first, zone);
    }

    /** The start goes along: without it the last date becomes the base. (zoom-api.md 4.2) */
    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request
          .type(MeetingRequest.Type.RECURRING)
          .start(first, zone)
          .duration(duration)
          .recurrence(recurrence.members(zone));
    }
  }

  /** Zoom's type 3: one link, dates only in our calendar, and no registration. */
  record NoFixedTime(ZoneId zone) implements Schedule {
    @Override
    public List<ZonedDateTime> starts() {
      return List.of();
    }

    @Override
    public MeetingRequest on(MeetingRequest request) {
      return request
          .type(MeetingRequest.Type.RECURRING_WITHOUT_TIME)
          .field("timezone", zone.getId());
    }
  }
}
