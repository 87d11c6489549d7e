package org.presente.zoom.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.presente.zoom.live.domain.Room;
import org.presente.zoom.live.domain.Step;
import org.presente.zoom.live.persistence.LiveRepository;
import org.presente.zoom.live.persistence.RunEntity;
import org.presente.zoom.live.persistence.StepEntity;
import org.presente.zoom.meeting.Meetings;

/** Keeps what is told about running meetings; inside the teller's transaction. */
@Singleton
public class LiveLog {
  private final LiveRepository repository;
  private final Meetings meetings;

  @Inject
  LiveLog(LiveRepository repository, Meetings meetings) {
    this.repository = repository;
    this.meetings = meetings;
  }

  public void started(long meetingId, String uuid, Instant at) {
    if (repository.run(meetingId, uuid).isEmpty()) {
      repository.add(new RunEntity(meetingId, uuid, at));
      settle(meetingId);
    }
  }

  /** May come before the start is told, or after the next run began. */
  public void ended(long meetingId, String uuid, Instant start, Instant end) {
    repository
        .run(meetingId, uuid)
        .orElseGet(() -> repository.add(new RunEntity(meetingId, uuid, start)))
        .ends(end);
    meetings.ended(meetingId, end);
    settle(meetingId);
  }

  /** A meeting runs once at a time: the run that began last tells whether it does. */
  private void settle(long meetingId) {
    List<RunEntity> runs = repository.runs(meetingId);
    meetings.runs(meetingId, runs.get(0).endedAt().isEmpty());
  }

  public void step(long meetingId, String uuid, Step step) {
    repository.add(new StepEntity(meetingId, uuid, step));
  }

  public void forgetBefore(Instant when) {
    repository.forgetBefore(when);
  }

  /** Everybody's stays in a run. */
  public List<Room.Span> stays(long meetingId, String uuid) {
    return Room.spans(steps(meetingId, uuid));
  }

  /** Runs whose end was told. */
  public List<LiveRun> endedRuns(long meetingId) {
    return repository.runs(meetingId).stream()
        .filter(run -> run.endedAt().isPresent())
        .map(run -> new LiveRun(run.uuid(), run.startedAt(), run.endedAt().orElseThrow()))
        .toList();
  }

  /** Who came and went in a run, in no order. */
  public List<Step> steps(long meetingId, String uuid) {
    return repository.steps(meetingId, uuid);
  }
}
