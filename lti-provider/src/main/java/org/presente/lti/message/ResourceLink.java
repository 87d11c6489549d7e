package org.presente.lti.message;

import java.util.Optional;

/** The place in a course that was opened. */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {}
