package org.presente.zoom.account;

import java.util.Optional;

/**
 * One step of a connection check.
 *
 * @param subject the scope's name, or a number that the step tells; empty for other steps
 * @param lost what does not work without it
 * @param remedy what to do, for steps that are not OK
 */
public record CheckStep(
    Kind kind, Result result, String subject, Optional<Feature> lost, Optional<Sentence> remedy) {

  /** In the order they are tried. */
  public enum Kind {
    TOKEN,
    CLOCK,
    SCOPE,
    USERS,
    LICENCE,
    /** Who has connected an own account, by number. */
    TEACHERS,
    EVENTS
  }

  /** How a step ended. */
  public enum Result {
    OK,
    /** The connection works, something is missing. */
    LIMITED,
    FAILED,
    /** Optional, and switched off. */
    OFF,
    /** An earlier step failed. */
    SKIPPED
  }

  /**
   * A step that works or fails as a whole.
   *
   * @param lost with it
   */
  static CheckStep of(Kind kind, Optional<Failure> failure, Feature lost) {
    return new CheckStep(
        kind,
        failure.isPresent() ? Result.FAILED : Result.OK,
        "",
        failure.map(any -> lost),
        failure.map(Failure::sentence));
  }
}
