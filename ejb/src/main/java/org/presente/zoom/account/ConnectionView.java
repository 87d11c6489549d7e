package org.presente.zoom.account;

import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.api.ZoomPlan;

/**
 * A connection as an admin sees it; without its secret.
 *
 * @param registrationId whose courses it serves, empty for the institution-wide one
 * @param hosts how many people of the account may host
 * @param hostsReadAt when they were last read from Zoom
 * @param problem why it does not work at the moment
 */
public record ConnectionView(
    long id,
    String name,
    String accountId,
    String clientId,
    ZoomPlan plan,
    Optional<Long> registrationId,
    int hosts,
    Optional<Instant> hostsReadAt,
    Optional<Sentence> problem) {}
