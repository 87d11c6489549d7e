package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;

/** Both sides in memory, with what applying an action does to them. */
final class PlannedWorld {

  private static final Instant LONG_AGO = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-09-14T12:00:00Z");

  final Map<Long, Desired> ours = new LinkedHashMap<>();
  final Map<Long, ListedMeeting> zooms = new HashMap<>();

  static ListedMeeting listed(long id, String topic, Optional<Instant> start, Duration duration) {
    return new ListedMeeting(
        id, "", "host", 2, topic, "", start, duration, "UTC", Optional.of(LONG_AGO), "");
  }

  Desired desired(
      long id, long zoomId, boolean gone, boolean unsent, Timing timing, Instant start) {
    return new Desired(
        id, 1, zoomId, gone, unsent, timing, "Biology", start, Duration.ofHours(1), LONG_AGO);
  }

  List<SyncAction> plan() {
    return SyncPlanner.plan(ours.values(), new Listing(NOW, List.copyOf(zooms.values())));
  }

  /** As the sync does it, where a read by id confirms what is missing. */
  void apply(SyncAction action) {
    Desired was = action.meeting();
    if (action instanceof TakeOver taken) {
      ListedMeeting actual = taken.actual();
      ours.put(
          was.id(),
          new Desired(
              was.id(),
              was.revision() + 1,
              was.zoomId(),
              false,
              false,
              was.timing(),
              actual.topic(),
              was.timing() == Timing.ONCE ? actual.start().orElseThrow() : was.start(),
              was.duration(),
              LONG_AGO));
    } else if (action instanceof Missing) {
      ours.remove(was.id());
    }
  }
}
