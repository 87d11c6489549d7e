package org.presente.zoom.meeting.backup;

import java.util.List;
import java.util.Optional;
import org.presente.host.backup.PlannedStep;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/**
 * What becomes of a file's meeting.
 *
 * @param steps for people to read
 */
record Verdict(FileMeeting file, Deed deed, List<PlannedStep> steps) {
  Verdict {
    steps = List.copyOf(steps);
  }

  /**
   * What the lesson has already.
   *
   * @param own planned for the lesson itself
   * @param shared another lesson's
   */
  record There(Optional<MeetingEntity> own, Optional<MeetingEntity> shared) {
    boolean isAnything() {
      return own.isPresent() || shared.isPresent();
    }
  }

  /** What is to be done. */
  sealed interface Deed {
    record Nothing() implements Deed {}

    /** A meeting of the lesson's own; what the lesson has is replaced. */
    record Plan(FileMeeting meeting, long connectionId, There there) implements Deed {}

    /** The lesson leads to another lesson's meeting. */
    record Share(MeetingEntity meeting, There there) implements Deed {}
  }
}
