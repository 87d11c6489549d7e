package org.presente.zoom.api;

import java.time.Duration;
import java.util.Optional;

/** Is told of each call to Zoom; on the caller's thread, so it must not wait for anything. */
public interface CallListener {
  /** Tells nobody. */
  static CallListener none() {
    return call -> {};
  }

  void called(Called call);

  /**
   * A call that was sent, or held back by a limit.
   *
   * @param accountId of the connection
   * @param operation Zoom's own id of the operation, such as {@code meetingCreate}
   * @param status of HTTP; 0 where no answer came or the call was held back
   * @param retryAfter how long Zoom or our own throttle wants the operation left alone
   * @param problem why there is no status; without personal data
   */
  record Called(
      String accountId,
      String operation,
      int status,
      Duration took,
      Optional<Duration> retryAfter,
      Optional<String> problem) {}
}
