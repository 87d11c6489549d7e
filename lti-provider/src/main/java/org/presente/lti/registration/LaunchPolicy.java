package org.presente.lti.registration;

import java.time.Duration;
import java.util.Set;

/**
 * How strictly one registration's launches are judged.
 *
 * @param strictTarget refuse a target_link_uri that differs from the one given at login; otherwise
 *     the signed claim decides and the difference is a warning
 * @param anonymousAllowed let messages without {@code sub} in, for a read-only page
 * @param leeway tolerated clock difference, at most two minutes
 */
public record LaunchPolicy(
    Set<SigningAlgorithm> algorithms,
    boolean strictTarget,
    boolean anonymousAllowed,
    Duration leeway) {
  private static final Duration MOST_LEEWAY = Duration.ofMinutes(2);

  public LaunchPolicy {
    algorithms = Set.copyOf(algorithms);
    if (algorithms.isEmpty()) {
      throw new IllegalArgumentException("a registration needs a signing algorithm");
    }
    if (leeway.isNegative() || leeway.compareTo(MOST_LEEWAY) > 0) {
      throw new IllegalArgumentException("leeway must be between 0 and 2 minutes");
    }
  }

  public static LaunchPolicy standard() {
    return new LaunchPolicy(Set.of(SigningAlgorithm.RS256), false, false, Duration.ofMinutes(1));
  }
}
