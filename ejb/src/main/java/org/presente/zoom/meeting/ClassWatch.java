package org.presente.zoom.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;

/** Sees whether a change of a meeting changes when classes take place, and tells. */
@Singleton
public class ClassWatch {
  private final Event<ClassesChanged> changed;

  @Inject
  public ClassWatch(Event<ClassesChanged> changed) {
    this.changed = changed;
  }

  /** When the classes of a meeting took place before it was changed. */
  public record Look(List<ClassTime> times) {}

  /** To be had before a change, for {@link #tell}. */
  Look look(MeetingEntity meeting) {
    return new Look(times(meeting));
  }

  /**
   * Tells of what is different.
   *
   * @param now the lesson's meeting, which may be another one than before
   */
  void tell(Look before, MeetingEntity now) {
    List<ClassTime> after = times(now);
    if (!before.times().equals(after)) {
      Slot first = new Slot(now.wish().start(), now.wish().end());
      changed.fire(
          new ClassesChanged(
              MeetingViews.facts(now, first), now.pageVersion(), before.times(), after));
    }
  }

  /** Changes a meeting and tells. */
  public void over(MeetingEntity meeting, Runnable change) {
    Look before = look(meeting);
    change.run();
    tell(before, meeting);
  }

  private static List<ClassTime> times(MeetingEntity meeting) {
    if (!meeting.isCurrent()) {
      return List.of();
    }
    return switch (meeting.timing()) {
      case ONCE -> List.of(new ClassTime(Instant.EPOCH, meeting.wish().start()));
      case SERIES ->
          meeting.dates().stream()
              .filter(date -> !date.isCancelled())
              .map(ClassWatch::time)
              .toList();
      case ANY_TIME -> List.of();
    };
  }

  private static ClassTime time(OccurrenceEntity date) {
    return new ClassTime(date.planned(), date.start());
  }
}
