package org.presente.zoom.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
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

  /** Changes a meeting. */
  public void over(MeetingEntity meeting, Runnable change) {
    over(
        meeting,
        () -> {
          change.run();
          return meeting;
        });
  }

  /**
   * As {@link #over(MeetingEntity, Runnable)}, where the lesson may have another one afterwards.
   */
  MeetingEntity over(MeetingEntity meeting, Supplier<MeetingEntity> change) {
    List<ClassTime> before = times(meeting);
    MeetingEntity now = change.get();
    List<ClassTime> after = times(now);
    if (!before.equals(after)) {
      Slot first = new Slot(now.wish().start(), now.wish().end());
      changed.fire(
          new ClassesChanged(MeetingViews.facts(now, first), now.pageVersion(), before, after));
    }
    return now;
  }

  private static List<ClassTime> times(MeetingEntity meeting) {
    if (!meeting.isCurrent()) {
      return List.of();
    }
    return meeting.isSeries()
        ? meeting.dates().stream()
            .filter(date -> !date.isCancelled())
            .map(ClassWatch::time)
            .toList()
        : List.of(new ClassTime(Instant.EPOCH, meeting.wish().start()));
  }

  private static ClassTime time(OccurrenceEntity date) {
    return new ClassTime(date.planned(), date.start());
  }
}
