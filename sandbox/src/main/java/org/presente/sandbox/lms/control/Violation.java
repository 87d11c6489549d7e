package org.presente.sandbox.lms.control;

import java.time.Instant;

/**
 * Something a tool did that a specification forbids.
 *
 * @param rule the rule broken, for example {@code score.timestamp}
 * @param detail what was seen; never a token, a name or an address
 * @param refused false when real platforms let it pass
 */
public record Violation(
    Instant at, Endpoint endpoint, String rule, String detail, boolean refused) {}
