package org.presente.web.host.visit;

import java.time.Instant;

/**
 * What a request may do that comes without the visit's cookie.
 *
 * @param locale language of the answer
 */
public record Ticket(long lessonId, long personId, String locale, Instant expiresAt) {}
