package org.presente.zoom.meeting.domain;

import java.util.Optional;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomUser.Licence;

/**
 * Whether people register for a meeting, so that Zoom's report names them. Decided when the meeting
 * is made: later nobody can know who came through which link.
 */
public enum RegistrationDecision {
  REGISTERED,
  /** The institution or the instructor does not want it. */
  NOT_WANTED,
  /** Zoom lets only licensed hosts have registrants. */
  HOST_WITHOUT_LICENCE,
  /** A meeting without fixed time takes registrants for no date in particular: never. */
  NO_FIXED_TIME,
  /** Somebody else made the meeting without registration, and may have sent its link round. */
  ATTACHED_WITHOUT;

  /** For a meeting that we make. */
  public static RegistrationDecision toMake(boolean wanted, Licence host, Schedule schedule) {
    if (!wanted) {
      return NOT_WANTED;
    }
    if (host != Licence.LICENSED) {
      return HOST_WITHOUT_LICENCE;
    }
    return schedule instanceof Schedule.NoFixedTime ? NO_FIXED_TIME : REGISTERED;
  }

  /**
   * For a meeting that was there before: it stays as its maker wanted it.
   *
   * @param registers whether it has registration on Zoom
   */
  public static RegistrationDecision attached(boolean registers, Schedule schedule) {
    if (schedule instanceof Schedule.NoFixedTime) {
      return NO_FIXED_TIME;
    }
    return registers ? REGISTERED : ATTACHED_WITHOUT;
  }

  /** Why nobody has a personal link; nobody has to be told what they chose themselves. */
  public Optional<Sentence> reason() {
    return switch (this) {
      case REGISTERED, NOT_WANTED -> Optional.empty();
      case HOST_WITHOUT_LICENCE -> Optional.of(Sentence.HOST_WITHOUT_LICENCE);
      case NO_FIXED_TIME -> Optional.of(Sentence.ROOM_WITHOUT_LINKS);
      case ATTACHED_WITHOUT -> Optional.of(Sentence.ATTACHED_WITHOUT_REGISTRATION);
    };
  }

  public boolean registers() {
    return this == REGISTERED;
  }
}
