package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.sync.domain.SyncAction.Adopt;
import org.presente.zoom.sync.domain.SyncAction.Create;
import org.presente.zoom.sync.domain.SyncAction.Delete;
import org.presente.zoom.sync.domain.SyncAction.Missing;
import org.presente.zoom.sync.domain.SyncAction.TakeOver;
import org.presente.zoom.sync.domain.SyncAction.Update;

/** Both sides in memory, with what applying an action does to them. */
final class PlannedWorld {

  static final Instant LONG_AGO = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-09-14T12:00:00Z");

  final Map<Long, Desired> ours = new LinkedHashMap<>();
  final Map<Long, ListedMeeting> zooms = new HashMap<>();
  private long nextZoomId = 1000;

  static Optional<String> code(String agenda) {
    return agenda.startsWith("[")
        ? Optional.of(agenda.substring(1, agenda.indexOf(']')))
        : Optional.empty();
  }

  static ListedMeeting listed(
      long id, String topic, Instant start, Duration duration, String agenda, Instant createdAt) {
    return new ListedMeeting(
        id,
        "",
        "host",
        2,
        topic,
        agenda,
        Optional.of(start),
        duration,
        "UTC",
        Optional.of(createdAt),
        "");
  }

  Desired desired(long id, Optional<Long> zoomId, boolean wanted, boolean unsent, Instant start) {
    return new Desired(
        id,
        1,
        "c" + id,
        zoomId,
        wanted,
        false,
        unsent,
        true,
        "Biology",
        start,
        Duration.ofHours(1),
        LONG_AGO);
  }

  Listing list() {
    return new Listing(NOW, List.copyOf(zooms.values()), PlannedWorld::code);
  }

  List<SyncAction> plan() {
    return SyncPlanner.plan(ours.values(), list());
  }

  /** As Zoom does it; the answer of a create may be lost. */
  void apply(SyncAction action, boolean answerIsLost) {
    Desired ours = action.meeting();
    if (action instanceof Create) {
      long id = nextZoomId++;
      zooms.put(id, onZoom(id, ours, NOW));
      if (!answerIsLost) {
        keep(ours, Optional.of(id), false, ours.topic(), ours.start());
      }
    } else if (action instanceof Adopt adopt) {
      keep(ours, Optional.of(adopt.actual().id()), ours.unsent(), ours.topic(), ours.start());
    } else if (action instanceof Update update) {
      zooms.put(update.actual().id(), onZoom(update.actual().id(), ours, LONG_AGO));
      keep(ours, ours.zoomId(), false, ours.topic(), ours.start());
    } else if (action instanceof TakeOver taken) {
      ListedMeeting actual = taken.actual();
      keep(ours, ours.zoomId(), false, actual.topic(), actual.start().orElseThrow());
    } else if (action instanceof Delete delete) {
      zooms.remove(delete.zoomId());
      this.ours.remove(ours.id());
    } else if (action instanceof Missing) {
      this.ours.remove(ours.id());
    }
  }

  private void keep(
      Desired was, Optional<Long> zoomId, boolean unsent, String topic, Instant start) {
    ours.put(
        was.id(),
        new Desired(
            was.id(),
            was.revision() + 1,
            was.code(),
            zoomId,
            was.wanted(),
            was.gone(),
            unsent,
            true,
            topic,
            start,
            was.duration(),
            LONG_AGO));
  }

  private static ListedMeeting onZoom(long id, Desired ours, Instant createdAt) {
    String agenda = "[" + ours.code() + "]";
    return listed(id, ours.topic(), ours.start(), ours.duration(), agenda, createdAt);
  }
}
