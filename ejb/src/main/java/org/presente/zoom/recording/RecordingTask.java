package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;

/**
 * Lets the recordings of the last weeks be looked for, whether or not an event told of one, and
 * those looked at whose time on Zoom is over.
 */
@Singleton
class RecordingTask implements ScheduledTask {
  private final Meetings meetings;
  private final RecordingLog log;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  RecordingTask(Meetings meetings, RecordingLog log, WorkQueue queue, Clock clock) {
    this.meetings = meetings;
    this.log = log;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "zoom.recording";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public String run(TaskLease lease) {
    Instant now = clock.instant();
    lease.write(
        () -> {
          meetings.mayHaveRunBetween(now.minus(FindRecordings.BEHIND), now).stream()
              .map(MeetingFacts::connectionId)
              .distinct()
              .forEach(connection -> queue.enqueue(FindRecordings.KIND, connection));
          log.lookAtExpired(LocalDate.ofInstant(now, ZoneOffset.UTC));
        });
    return "";
  }
}
