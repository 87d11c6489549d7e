package org.presente.host.attendance.domain;

import java.util.List;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.session.Presence;

/** Somebody who was there and is not graded. */
public sealed interface ListedPerson {

  Kind kind();

  /** Member id or identity key: what tells people of one kind apart. */
  String ref();

  Presence presence();

  /** Of the staff, or a student who has left the course. */
  record NotGradedMember(String memberId, Kind kind, Presence presence) implements ListedPerson {
    @Override
    public String ref() {
      return memberId;
    }
  }

  /** Not recognised as a member: who runs the meeting, or a guest. */
  record Other(IdentityKey key, Kind kind, List<String> names, Presence presence)
      implements ListedPerson {

    public Other {
      names = List.copyOf(names);
    }

    @Override
    public String ref() {
      return key.text();
    }

    @Override
    public String toString() {
      return "Other[" + kind + ", " + key + ", " + presence + "]";
    }
  }

  enum Kind {
    STAFF,
    LEFT_COURSE,
    /** Runs the meeting by the source's word. */
    HOST,
    /** Decided or proved to be nobody of the course. */
    GUEST
  }
}
