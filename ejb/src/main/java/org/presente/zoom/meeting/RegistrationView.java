package org.presente.zoom.meeting;

import java.util.Optional;
import org.presente.zoom.account.Sentence;

/**
 * Whether people get personal links.
 *
 * @param used false as well while the meeting is not yet made
 * @param reason why not, for the instructor
 */
public record RegistrationView(boolean used, Optional<Sentence> reason) {}
