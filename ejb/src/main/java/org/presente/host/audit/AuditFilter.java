package org.presente.host.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Which lines of the log are asked for.
 *
 * @param text that actor, act, subject or detail holds; empty for all
 * @param from the first moment, if any
 * @param until the moment after the last one, if any
 */
public record AuditFilter(String text, Optional<Instant> from, Optional<Instant> until) {
  public AuditFilter {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  public static AuditFilter all() {
    return new AuditFilter("", Optional.empty(), Optional.empty());
  }
}
