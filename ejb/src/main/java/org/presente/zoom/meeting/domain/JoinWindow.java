package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.plugin.LessonStatus.Phase;

/**
 * When there is a way into a planned meeting. It opens before the start and closes when the meeting
 * has truly ended, not when the schedule says so: classes run over. A host who lost the connection
 * comes back within minutes, so a run that ends before the scheduled end closes the door only after
 * a while; a meeting that never ran stays open for late starts.
 *
 * <p>The door of a room without a fixed time is always open.
 *
 * @param opensBefore the start
 * @param running whether Zoom says so
 * @param lastEndedAt when the last run ended, if any
 * @param always whether neither the schedule nor the end of a run closes it
 */
public record JoinWindow(
    Instant start,
    Instant end,
    Duration opensBefore,
    boolean running,
    Optional<Instant> lastEndedAt,
    boolean always) {
  private static final Duration HOST_COMES_BACK = Duration.ofMinutes(10);
  private static final Duration LATE_START = Duration.ofHours(2);

  /** Of a class. */
  public JoinWindow(
      Instant start,
      Instant end,
      Duration opensBefore,
      boolean running,
      Optional<Instant> lastEndedAt) {
    this(start, end, opensBefore, running, lastEndedAt, false);
  }

  /** Of a room without a fixed time. */
  public static JoinWindow always(boolean running) {
    return new JoinWindow(
        Instant.EPOCH, Instant.EPOCH, Duration.ZERO, running, Optional.empty(), true);
  }

  public Instant opensAt() {
    return start.minus(opensBefore);
  }

  public Phase phase(Instant now) {
    if (running) {
      return Phase.RUNNING;
    }
    if (always) {
      return Phase.OPEN;
    }
    if (now.isBefore(opensAt())) {
      return Phase.NOT_YET;
    }
    return now.isBefore(closesAt()) ? Phase.OPEN : Phase.ENDED;
  }

  /** When the phase changes by itself. */
  public Optional<Instant> changesAt(Instant now) {
    return switch (phase(now)) {
      case NOT_YET -> Optional.of(opensAt());
      case OPEN -> always ? Optional.empty() : Optional.of(closesAt());
      case NONE, UNAVAILABLE, RUNNING, ENDED -> Optional.empty();
    };
  }

  private Instant closesAt() {
    return lastEndedAt
        .filter(ended -> ended.isAfter(opensAt()))
        .map(this::closesAfter)
        .orElseGet(() -> end.plus(LATE_START));
  }

  private Instant closesAfter(Instant ended) {
    if (!ended.isBefore(end)) {
      return ended;
    }
    Instant patience = ended.plus(HOST_COMES_BACK);
    return patience.isBefore(end) ? patience : end;
  }
}
