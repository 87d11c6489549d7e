package org.presente.host.attendance.domain.identity;

import java.util.List;
import org.presente.host.attendance.domain.suggestion.Suggestion;

/** The answer to "who is this?". */
public sealed interface Identification {

  /** One member, or several when the staff decided that they shared a device. */
  record Recognised(List<Member> members, Proof proof) implements Identification {
    public Recognised {
      members = List.copyOf(members);
    }
  }

  /** For the staff to decide; best first. */
  record Suggested(List<Suggestion> suggestions) implements Identification {
    public Suggested {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** Known to be nobody of the course: decided so, or proved to be somebody else. */
  record Outsider() implements Identification {}

  record Unknown() implements Identification {}
}
