package org.presente.zoom.sync.domain;

import java.util.Set;
import org.presente.zoom.api.ListedMeeting;

/** What is to be done about one meeting. */
public sealed interface SyncAction {

  /** Of what our side has. */
  Desired meeting();

  /** Both sides tell the same, this list cannot tell, or the queue is about to send our edit. */
  record Nothing(Desired meeting) implements SyncAction {}

  /** Somebody changed it on Zoom: the lesson takes that. */
  record TakeOver(Desired meeting, ListedMeeting actual, Set<Field> differs) implements SyncAction {
    public TakeOver {
      differs = Set.copyOf(differs);
    }
  }

  /** Not in the list: read it by id, and if it is gone offer to make it anew. */
  record Missing(Desired meeting) implements SyncAction {}

  /** It was gone and is listed again: read it by id, and if that is so the lesson has it back. */
  record Returned(Desired meeting) implements SyncAction {}

  /** What lists tell about a meeting. */
  enum Field {
    TOPIC,
    START,
    DURATION
  }
}
