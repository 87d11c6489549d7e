package org.presente.host.gradebook.passback;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.ags.Score;
import org.presente.lti.registration.Registration;

/**
 * One try to send a score; its timestamp is committed.
 *
 * @param points out of {@code maximum}
 * @param former the maximum that the platform's column had when a mark was last sent, if it has
 *     another one now
 * @param again whether to write even what stands there already
 * @param ours what of ours may stand there from earlier tries
 */
record Attempt(
    long scoreId,
    Registration registration,
    Set<String> scopes,
    URI column,
    BigDecimal points,
    BigDecimal maximum,
    Optional<BigDecimal> former,
    boolean again,
    Set<BigDecimal> ours,
    Score score) {}
