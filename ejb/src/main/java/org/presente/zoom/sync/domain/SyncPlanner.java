package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.sync.domain.SyncAction.Field;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.Returned;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;

/**
 * Plans one action for each of a host's meetings; the winners are stated in the package. What our
 * side wants made, changed or deleted is the push queue's work and none of the planner's.
 */
public final class SyncPlanner {

  /** Zoom drops meetings 30 days after their last use: then absence is no news. */
  private static final Duration KEPT = Duration.ofDays(30);

  private SyncPlanner() {}

  public static List<SyncAction> plan(Collection<Desired> meetings, Listing listing) {
    return meetings.stream().map(meeting -> plan(meeting, listing)).toList();
  }

  private static SyncAction plan(Desired meeting, Listing listing) {
    if (!listing.judges(meeting)) {
      return new Nothing(meeting);
    }
    if (meeting.gone()) {
      return listing.withId(meeting.zoomId()).isPresent()
          ? new Returned(meeting)
          : new Nothing(meeting);
    }
    return listing
        .withId(meeting.zoomId())
        .map(actual -> compare(meeting, actual))
        .orElseGet(() -> absent(meeting, listing));
  }

  private static SyncAction compare(Desired meeting, ListedMeeting actual) {
    if (meeting.unsent()) {
      return new Nothing(meeting);
    }
    Set<Field> differs = differences(meeting, actual);
    return differs.isEmpty() ? new Nothing(meeting) : new TakeOver(meeting, actual, differs);
  }

  private static SyncAction absent(Desired meeting, Listing listing) {
    boolean expired = meeting.isOver(listing.begunAt().minus(KEPT));
    return expired && !meeting.unsent() ? new Nothing(meeting) : new Missing(meeting);
  }

  private static Set<Field> differences(Desired meeting, ListedMeeting actual) {
    Set<Field> differs = EnumSet.noneOf(Field.class);
    if (!meeting.topic().strip().equals(actual.topic().strip())) {
      differs.add(Field.TOPIC);
    }
    if (meeting.timing() == Timing.ONCE
        && actual.start().filter(meeting.start()::equals).isEmpty()) {
      differs.add(Field.START);
    }
    if (meeting.timing() != Timing.ANY_TIME
        && meeting.duration().toMinutes() != actual.duration().toMinutes()) {
      differs.add(Field.DURATION);
    }
    return differs;
  }
}
