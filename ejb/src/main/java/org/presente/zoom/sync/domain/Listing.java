package org.presente.zoom.sync.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.ListedMeeting;

/**
 * A host's meetings on Zoom, complete. A series that is listed once per occurrence counts once,
 * with its first.
 */
public final class Listing {
  private final Instant begunAt;
  private final Map<Long, ListedMeeting> byId = new LinkedHashMap<>();

  /**
   * @param begunAt when the first page was asked for
   */
  public Listing(Instant begunAt, Collection<ListedMeeting> rows) {
    this.begunAt = begunAt;
    rows.forEach(row -> byId.putIfAbsent(row.id(), row));
  }

  Optional<ListedMeeting> withId(long zoomId) {
    return Optional.ofNullable(byId.get(zoomId));
  }

  /** Whether it can know what became of the meeting. */
  boolean judges(Desired meeting) {
    return meeting.touchedAt().isBefore(begunAt);
  }

  Instant begunAt() {
    return begunAt;
  }
}
