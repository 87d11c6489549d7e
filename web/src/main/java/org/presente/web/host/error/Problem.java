package org.presente.web.host.error;

import java.util.List;
import java.util.Optional;

/**
 * What a person is told when something did not work.
 *
 * @param key {@code problem.<key>.title} and {@code problem.<key>.text} are the sentences
 * @param details for the text's placeholders; shown escaped
 * @param retry a form that tries again in a new window
 */
public record Problem(
    int status,
    String key,
    List<String> details,
    Optional<String> incident,
    Optional<Retry> retry) {
  public Problem {
    details = List.copyOf(details);
  }

  public static Problem of(int status, String key, String... details) {
    return new Problem(status, key, List.of(details), Optional.empty(), Optional.empty());
  }

  public static Problem notFound() {
    return of(404, "not-found");
  }

  /** The launch ended, or its cookie did not come. */
  public static Problem visitOver() {
    return of(403, "visit-over");
  }

  public Problem withIncident(String code) {
    return new Problem(status, key, details, Optional.of(code), retry);
  }

  public Problem withIncident(Optional<String> code) {
    return new Problem(status, key, details, code, retry);
  }

  public Problem withRetry(Retry form) {
    return new Problem(status, key, details, incident, Optional.of(form));
  }
}
