package org.presente.web.host.visit;

import java.time.Instant;
import java.util.Optional;

/**
 * What a request may do that comes without the visit's cookie.
 *
 * @param locale language of the answer
 * @param returnUrl the way back to the course, for an answer that is none
 */
public record Ticket(
    long lessonId, long personId, String locale, Instant expiresAt, Optional<String> returnUrl) {
  public boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
