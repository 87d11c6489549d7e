package org.presente.zoom.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.meeting.MeetingFacts;

/** Zoom told of a recording: its host's list is read at once, as it is every half hour anyway. */
@Singleton
public class RecordingNews {
  private final WorkQueue queue;

  @Inject
  public RecordingNews(WorkQueue queue) {
    this.queue = queue;
  }

  /** Inside the caller's transaction. */
  public void changed(MeetingFacts meeting) {
    queue.enqueue(
        FindRecordings.KIND,
        FindRecordings.Target.of(meeting.connectionId(), meeting.hostId()).subject());
  }
}
