package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.ZoomMeeting;

/**
 * A series as it should be on Zoom: its rule, and what was decided about its coming dates. The rule
 * is sent only as a whole, and sending it rebuilds the dates, so single changes are compared
 * afterwards. (zoom-api.md 4.2)
 *
 * @param dates those still to come
 */
public record SeriesPlan(Recurrence recurrence, List<Date> dates) {
  private static final String AVAILABLE = "available";

  public SeriesPlan {
    dates = List.copyOf(dates);
  }

  /**
   * @param planned by the rule
   * @param occurrenceId Zoom's, once it is known
   */
  public record Date(
      Instant planned,
      Instant start,
      Duration duration,
      boolean cancelled,
      Optional<String> occurrenceId) {

    /** An id may follow a new start: the planned and the wanted start are asked too. */
    public Optional<ZoomMeeting.Occurrence> in(List<ZoomMeeting.Occurrence> actual) {
      return actual.stream()
          .filter(it -> occurrenceId.filter(it.id()::equals).isPresent())
          .findFirst()
          .or(() -> at(planned, actual))
          .or(() -> at(start, actual));
    }

    private static Optional<ZoomMeeting.Occurrence> at(
        Instant when, List<ZoomMeeting.Occurrence> actual) {
      return actual.stream()
          .filter(it -> it.start().equals(when) || it.id().equals("" + when.toEpochMilli()))
          .findFirst();
    }
  }

  /** What one date on Zoom needs. */
  public sealed interface Change {
    String occurrenceId();

    record Move(String occurrenceId, Instant start, Duration duration) implements Change {}

    record Cancel(String occurrenceId) implements Change {}
  }

  /**
   * Whether the rule must be sent: it is another one, or it leads to other dates. A daily series
   * that begins a day later shares all dates but one with what it was.
   */
  public boolean ruleDiffers(ZoomMeeting actual, ZoneId zone) {
    Map<String, Object> theirs = actual.recurrence();
    boolean other =
        recurrence.members(zone).entrySet().stream()
            .anyMatch(
                it -> !it.getValue().toString().equals(String.valueOf(theirs.get(it.getKey()))));
    return other
        || dates.stream().anyMatch(date -> isNew(date, actual))
        || (!dates.isEmpty()
            && dates.stream().noneMatch(date -> date.in(actual.occurrences()).isPresent()));
  }

  /** Only the rule makes dates on Zoom, also in the place of one that was deleted. */
  private static boolean isNew(Date date, ZoomMeeting actual) {
    return date.occurrenceId().isEmpty()
        && !date.cancelled()
        && date.in(actual.occurrences()).filter(it -> AVAILABLE.equals(it.status())).isEmpty();
  }

  /** What is left to do once the rule is there. */
  public List<Change> changes(ZoomMeeting actual) {
    List<Change> changes = new ArrayList<>();
    for (Date date : dates) {
      date.in(actual.occurrences())
          .filter(it -> AVAILABLE.equals(it.status()))
          .flatMap(it -> change(date, it))
          .ifPresent(changes::add);
    }
    return List.copyOf(changes);
  }

  private static Optional<Change> change(Date date, ZoomMeeting.Occurrence actual) {
    if (date.cancelled()) {
      return Optional.of(new Change.Cancel(actual.id()));
    }
    boolean same = actual.start().equals(date.start()) && actual.duration().equals(date.duration());
    return same
        ? Optional.empty()
        : Optional.of(new Change.Move(actual.id(), date.start(), date.duration()));
  }
}
