package org.presente.zoom.sync.domain;

import java.util.Set;
import org.presente.zoom.api.ListedMeeting;

/** What is to be done about one meeting. */
public sealed interface SyncAction {

  /** Of what our side has. */
  Desired meeting();

  /** Both sides tell the same, or this list cannot tell. */
  record Nothing(Desired meeting) implements SyncAction {}

  /** Make it on Zoom. */
  record Create(Desired meeting) implements SyncAction {}

  /** It is on Zoom, made by us, with an answer that we never got: take its id. */
  record Adopt(Desired meeting, ListedMeeting actual) implements SyncAction {}

  /**
   * Send our edit.
   *
   * @param differs of what lists tell; settings may differ besides
   */
  record Update(Desired meeting, ListedMeeting actual, Set<Field> differs) implements SyncAction {
    public Update {
      differs = Set.copyOf(differs);
    }
  }

  /** Somebody changed it on Zoom: the lesson takes that. */
  record TakeOver(Desired meeting, ListedMeeting actual, Set<Field> differs) implements SyncAction {
    public TakeOver {
      differs = Set.copyOf(differs);
    }
  }

  /** Take it off Zoom. */
  record Delete(Desired meeting, long zoomId) implements SyncAction {}

  /** Not in the list: read it by id, and if it is gone offer to make it anew. */
  record Missing(Desired meeting, long zoomId) implements SyncAction {}

  /** It was gone and is listed again: read it by id, and if that is so the lesson has it back. */
  record Returned(Desired meeting, long zoomId) implements SyncAction {}

  /** What lists tell about a meeting. */
  enum Field {
    TOPIC,
    START,
    DURATION
  }
}
