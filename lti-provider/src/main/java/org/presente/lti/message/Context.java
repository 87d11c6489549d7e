package org.presente.lti.message;

import java.util.List;
import java.util.Optional;

/**
 * The course.
 *
 * @param types full URIs or short names, as the platform sends them
 */
public record Context(
    String id, Optional<String> label, Optional<String> title, List<String> types) {}
