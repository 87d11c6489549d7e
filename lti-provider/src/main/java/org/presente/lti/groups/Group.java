package org.presente.lti.groups;

import java.util.Optional;

/**
 * Some members of a course.
 *
 * @param id the platform's, unique within the course
 * @param setId of the set it belongs to
 * @param tag what the group is for
 */
public record Group(String id, String name, Optional<String> setId, Optional<String> tag) {}
