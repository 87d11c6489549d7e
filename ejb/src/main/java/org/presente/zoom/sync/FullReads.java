package org.presente.zoom.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;

/** Which meetings are to be read in full, a few at each tick, the longest unread first. */
@Singleton
public class FullReads {
  /** The kind of work; its subject is the meeting's id. */
  static final String KIND = "zoom.meeting.read";

  /** Of the thousands of calls that even a small account has in a day, this uses a part. */
  private static final int AT_A_TICK = 20;

  private static final Duration AT_LEAST = Duration.ofHours(24);
  private static final Duration BEFORE_START = Duration.ofHours(1);

  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  FullReads(WorkQueue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /** As soon as possible; asked for again and again it is read once. */
  public void enqueue(long meetingId) {
    queue.enqueue(KIND, meetingId);
  }

  void enqueue(List<HostMeetings> hosts) {
    Instant now = clock.instant();
    hosts.stream()
        .flatMap(host -> host.meetings().stream())
        .filter(meeting -> isDue(meeting, now))
        .sorted(Comparator.comparing(FullReads::lastRead))
        .limit(AT_A_TICK)
        .forEach(meeting -> enqueue(meeting.id()));
  }

  private static boolean isDue(MeetingFacts meeting, Instant now) {
    boolean over = !meeting.isAnyTime() && meeting.end().isBefore(now);
    if (over || !meeting.inStep() || !meeting.exists()) {
      return false;
    }
    Instant read = lastRead(meeting);
    Instant hourBefore = meeting.start().minus(BEFORE_START);
    return read.plus(AT_LEAST).isBefore(now)
        || (!now.isBefore(hourBefore) && read.isBefore(hourBefore));
  }

  private static Instant lastRead(MeetingFacts meeting) {
    return meeting.readAt().orElse(Instant.EPOCH);
  }
}
