package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.live.LiveLog;
import org.presente.zoom.live.domain.Room.Span;
import org.presente.zoom.live.domain.Step;

/**
 * What webhooks told of a run, in the form of a report: the last resort, where plan and scopes
 * allow no report, or Zoom never makes one, as of meetings with one person. (zoom-api.md 3.2, 7.10)
 */
@Singleton
class LiveParticipants {
  private final LiveLog log;

  @Inject
  LiveParticipants(LiveLog log) {
    this.log = log;
  }

  /**
   * Everybody's stays, those in breakout rooms too; the waiting room was never a stay.
   *
   * @param end of the run: nobody stays longer, also where the leaving was not told
   */
  List<ZoomParticipant> of(long meetingId, String uuid, Instant end) {
    return log.stays(meetingId, uuid).stream().map(span -> participant(span, end)).toList();
  }

  private static ZoomParticipant participant(Span span, Instant end) {
    Step entry = span.entry();
    Instant leave = span.leave().filter(end::isAfter).orElse(end);
    return new ZoomParticipant(
        entry.accountUserId(),
        entry.stay(),
        entry.participant(),
        entry.registrantId(),
        entry.name(),
        "",
        entry.at(),
        Optional.of(leave.isBefore(entry.at()) ? entry.at() : leave),
        Duration.ZERO,
        false,
        entry.kind() == Step.Kind.JOINED_ROOM ? entry.stay() : "",
        "");
  }
}
