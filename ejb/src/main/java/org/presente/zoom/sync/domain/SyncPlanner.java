package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.sync.domain.SyncAction.Adopt;
import org.presente.zoom.sync.domain.SyncAction.Create;
import org.presente.zoom.sync.domain.SyncAction.Delete;
import org.presente.zoom.sync.domain.SyncAction.Field;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.Nothing;
import org.presente.zoom.sync.domain.SyncAction.Returned;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;
import org.presente.zoom.sync.domain.SyncAction.Update;

/** Plans one action for each of a host's meetings; the winners are stated in the package. */
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
    return meeting
        .zoomId()
        .map(zoomId -> known(meeting, zoomId, listing))
        .orElseGet(() -> unknown(meeting, listing.withCode(meeting.code())));
  }

  /** We have no id: perhaps it was never made, perhaps the answer was lost. */
  private static SyncAction unknown(Desired meeting, Optional<ListedMeeting> found) {
    if (meeting.wanted()) {
      return found
          .<SyncAction>map(actual -> new Adopt(meeting, actual))
          .orElseGet(() -> new Create(meeting));
    }
    return found
        .<SyncAction>map(actual -> new Delete(meeting, actual.id()))
        .orElseGet(() -> new Nothing(meeting));
  }

  private static SyncAction known(Desired meeting, long zoomId, Listing listing) {
    if (!meeting.wanted()) {
      return new Delete(meeting, zoomId);
    }
    if (meeting.gone()) {
      return listing.withId(zoomId).isPresent()
          ? new Returned(meeting, zoomId)
          : new Nothing(meeting);
    }
    return listing
        .withId(zoomId)
        .map(actual -> compare(meeting, actual))
        .orElseGet(() -> absent(meeting, zoomId, listing));
  }

  private static SyncAction compare(Desired meeting, ListedMeeting actual) {
    Set<Field> differs = differences(meeting, actual);
    if (meeting.unsent()) {
      return new Update(meeting, actual, differs);
    }
    return differs.isEmpty() ? new Nothing(meeting) : new TakeOver(meeting, actual, differs);
  }

  private static SyncAction absent(Desired meeting, long zoomId, Listing listing) {
    boolean expired = meeting.end().plus(KEPT).isBefore(listing.begunAt());
    return expired && !meeting.unsent() ? new Nothing(meeting) : new Missing(meeting, zoomId);
  }

  private static Set<Field> differences(Desired meeting, ListedMeeting actual) {
    Set<Field> differs = EnumSet.noneOf(Field.class);
    if (!meeting.topic().strip().equals(actual.topic().strip())) {
      differs.add(Field.TOPIC);
    }
    if (meeting.single() && actual.start().filter(meeting.start()::equals).isEmpty()) {
      differs.add(Field.START);
    }
    if (meeting.duration().toMinutes() != actual.duration().toMinutes()) {
      differs.add(Field.DURATION);
    }
    return differs;
  }
}
