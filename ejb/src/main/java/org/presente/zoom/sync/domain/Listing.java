package org.presente.zoom.sync.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.zoom.api.ListedMeeting;

/**
 * A host's meetings on Zoom, complete. A series that is listed once per occurrence counts once,
 * with its first.
 */
public final class Listing {

  private static final Comparator<ListedMeeting> OLDEST_FIRST =
      Comparator.comparing((ListedMeeting row) -> row.createdAt().orElse(Instant.MAX))
          .thenComparing(ListedMeeting::id);

  private final Instant begunAt;
  private final Map<Long, ListedMeeting> byId = new LinkedHashMap<>();
  private final Map<String, ListedMeeting> byCode = new LinkedHashMap<>();

  /**
   * @param begunAt when the first page was asked for
   * @param codeIn finds our code in an agenda
   */
  public Listing(
      Instant begunAt, Collection<ListedMeeting> rows, Function<String, Optional<String>> codeIn) {
    this.begunAt = begunAt;
    rows.forEach(row -> byId.putIfAbsent(row.id(), row));
    // People copy meetings on Zoom, code and all: the oldest is ours.
    List<ListedMeeting> oldestFirst = byId.values().stream().sorted(OLDEST_FIRST).toList();
    oldestFirst.forEach(
        row -> codeIn.apply(row.agenda()).ifPresent(code -> byCode.putIfAbsent(code, row)));
  }

  Optional<ListedMeeting> withId(long zoomId) {
    return Optional.ofNullable(byId.get(zoomId));
  }

  Optional<ListedMeeting> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether it can know what became of the meeting. */
  boolean judges(Desired meeting) {
    return meeting.touchedAt().isBefore(begunAt);
  }

  Instant begunAt() {
    return begunAt;
  }
}
