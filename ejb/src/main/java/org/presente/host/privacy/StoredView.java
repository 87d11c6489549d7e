package org.presente.host.privacy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.host.stored.Kind;
import org.presente.host.stored.Whose;

/**
 * What is stored of people for one purpose and equally long, as the page shows it.
 *
 * @param owner {@code host} or a plugin's name
 * @param purpose key of what it is for
 * @param kinds what it tells, in the order of the kinds
 * @param reason key of what it is kept for; empty where a time ends it
 * @param time for how long; empty where a reason says it
 */
public record StoredView(
    String owner,
    String purpose,
    Whose whose,
    List<Kind> kinds,
    Optional<String> reason,
    Optional<Duration> time) {
  public StoredView {
    kinds = List.copyOf(kinds);
  }
}
