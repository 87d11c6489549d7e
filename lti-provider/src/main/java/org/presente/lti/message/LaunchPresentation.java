package org.presente.lti.message;

import java.net.URI;
import java.util.Optional;

/**
 * Where the tool is shown and where it may send the person back to.
 *
 * @param documentTarget iframe, frame or window
 */
public record LaunchPresentation(
    Optional<String> documentTarget, Optional<URI> returnUrl, Optional<String> locale) {}
