package org.presente.host.attendance;

import java.time.Instant;
import java.util.Optional;

/**
 * What the staff of a course said about somebody; holds for the whole course until undone.
 *
 * @param shown the name as it was seen
 * @param personId whom it means; empty for nobody of the course
 * @param personName of that member
 */
public record DecisionView(
    long id, String shown, Optional<Long> personId, Optional<String> personName, Instant at) {}
