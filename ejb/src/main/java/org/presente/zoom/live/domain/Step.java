package org.presente.zoom.live.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * Somebody came or went.
 *
 * @param participant the same through rooms, another after a new connection
 * @param stay Zoom's number of one stay
 */
public record Step(
    String participant,
    String stay,
    Kind kind,
    Instant at,
    String name,
    String registrantId,
    String accountUserId) {

  /**
   * A move between rooms is a left and a joined at one instant that arrive in any order: who leaves
   * one room and enters another is in, so leaving comes first.
   */
  public static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::at).thenComparing(Step::kind);

  /** In the order in which they count at one instant. */
  public enum Kind {
    LEFT,
    LEFT_ROOM,
    STOPS_WAITING,
    WAITS,
    ADMITTED,
    JOINED,
    JOINED_ROOM
  }

  public boolean enters() {
    return kind == Kind.JOINED || kind == Kind.JOINED_ROOM;
  }

  public boolean leaves() {
    return kind == Kind.LEFT || kind == Kind.LEFT_ROOM;
  }

  @Override
  public String toString() {
    return "Step[" + kind + ", " + at + "]";
  }
}
