package org.presente.sandbox.lms.control;

import java.time.Duration;

/** A failure the platform shows instead of, or after, doing its work. */
public sealed interface Fault {

  /** Answers with this status and does nothing. */
  record Status(int code) implements Fault {}

  /** Answers 429 with a Retry-After and does nothing. */
  record TooManyRequests(Duration retryAfter) implements Fault {}

  /** Answers with this status for one person's score only; others are served. */
  record StatusForPerson(int code, String personId) implements Fault {}

  /** Closes the connection before doing anything. */
  record DroppedConnection() implements Fault {}

  /** Does the work, then closes the connection: the tool cannot know that it was done. */
  record DroppedAnswer() implements Fault {}

  /** Answers 200 with something that is not what was asked for. */
  record Garbage() implements Fault {}

  static Fault status(int code) {
    return new Status(code);
  }

  static Fault tooManyRequests(Duration retryAfter) {
    return new TooManyRequests(retryAfter);
  }

  static Fault statusForPerson(int code, String personId) {
    return new StatusForPerson(code, personId);
  }

  static Fault droppedConnection() {
    return new DroppedConnection();
  }

  static Fault droppedAnswer() {
    return new DroppedAnswer();
  }

  static Fault garbage() {
    return new Garbage();
  }
}
