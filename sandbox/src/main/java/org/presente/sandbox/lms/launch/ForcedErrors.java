package org.presente.sandbox.lms.launch;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Errors that the next launches meet, such as Canvas' {@code login_required}. */
public final class ForcedErrors {
  private final Queue<OidcError> waiting = new ArrayDeque<>();

  public synchronized void enqueue(String code, String description) {
    waiting.add(new OidcError(code, description));
  }

  synchronized Optional<OidcError> next() {
    return Optional.ofNullable(waiting.poll());
  }
}
