package org.presente.host.admin;

import java.time.Instant;
import java.util.Optional;

/**
 * An admin's second factor.
 *
 * @param since empty when no code is asked for
 * @param recoveryCodes how many are left
 */
public record SecondFactorView(Optional<Instant> since, long recoveryCodes) {}
