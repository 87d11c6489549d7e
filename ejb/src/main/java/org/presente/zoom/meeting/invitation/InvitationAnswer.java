package org.presente.zoom.meeting.invitation;

import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** What becomes of asking for a meeting's invitation. */
public sealed interface InvitationAnswer {
  /**
   * @param lines Zoom's own text, with the passcode and telephone numbers
   */
  record Text(String lines) implements InvitationAnswer {
    /** Without the text. */
    @Override
    public String toString() {
      return "Text[]";
    }
  }

  record NotPossible(Sentence sentence, Optional<String> incident) implements InvitationAnswer {}
}
