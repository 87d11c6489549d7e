package org.presente.sandbox.zoom.rule;

import java.time.Duration;

/**
 * A failure to come.
 *
 * @param operation an operation id, "token" for the token endpoint, or "*" for any call
 * @param times how many matching calls it spoils
 * @param delay for {@link Kind#SLOW}
 * @param about spoils only calls whose path or query, decoded, has this in it; empty: all
 */
public record Fault(String operation, Kind kind, int times, Duration delay, String about) {

  /** How a call fails. */
  public enum Kind {
    UNAUTHORIZED,
    TOO_MANY,
    SERVER_ERROR,
    /** A proxy's 502 with an HTML page as its body. */
    BAD_GATEWAY,
    /** Done, but the answer comes late. */
    SLOW,
    /** The connection closes before anything is done. */
    DROP,
    /** Done, but the JSON breaks off in the middle. */
    TRUNCATED,
    /** Done, but the connection closes without an answer: the outcome stays unknown. */
    APPLY_THEN_DROP;

    boolean beforeTheCall() {
      return switch (this) {
        case UNAUTHORIZED, TOO_MANY, SERVER_ERROR, BAD_GATEWAY, DROP -> true;
        case SLOW, TRUNCATED, APPLY_THEN_DROP -> false;
      };
    }
  }

  public Fault {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens at least once");
    }
  }

  public static Fault of(String operation, Kind kind, int times) {
    return new Fault(operation, kind, times, Duration.ofSeconds(5));
  }

  public Fault(String operation, Kind kind, int times, Duration delay) {
    this(operation, kind, times, delay, "");
  }

  /** The same, for one meeting, one of its instances, or further pages only. */
  public Fault about(String partOfTheAddress) {
    return new Fault(operation, kind, times, delay, partOfTheAddress);
  }

  public boolean spoilsTheAnswerOnly() {
    return !kind.beforeTheCall();
  }

  boolean matches(String operationId, String path) {
    return ("*".equals(operation) || operation.equals(operationId)) && path.contains(about);
  }

  /** What is left after one more call was spoilt. */
  Fault once() {
    return new Fault(operation, kind, times - 1, delay, about);
  }
}
