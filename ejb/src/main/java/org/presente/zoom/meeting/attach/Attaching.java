package org.presente.zoom.meeting.attach;

import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** How taking over a meeting ended. */
public sealed interface Attaching {
  /** Nothing was sent to Zoom. */
  record Attached(long meetingId) implements Attaching {}

  /**
   * Nothing was changed.
   *
   * @param incident to quote to an operator, where Zoom did not answer as it should
   */
  record Refused(Sentence sentence, Optional<String> incident) implements Attaching {}
}
