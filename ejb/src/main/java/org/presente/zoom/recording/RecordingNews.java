package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.recording.persistence.RecordingRepository;

/**
 * Zoom told of a recording: its host's list is read at once, as it is every half hour anyway; one
 * that is known is looked at, as it may be older than what the list holds.
 */
@Singleton
public class RecordingNews {
  private final RecordingRepository repository;
  private final RecordingLog log;
  private final WorkQueue queue;

  @Inject
  public RecordingNews(RecordingRepository repository, RecordingLog log, WorkQueue queue) {
    this.repository = repository;
    this.log = log;
    this.queue = queue;
  }

  /**
   * Inside the caller's transaction.
   *
   * @param uuid of the run that was recorded
   */
  public void changed(MeetingFacts meeting, String uuid) {
    repository.ofRun(uuid).ifPresent(log::lookAt);
    queue.enqueue(
        FindRecordings.KIND,
        FindRecordings.Target.of(meeting.connectionId(), meeting.hostId()).subject());
  }
}
