package org.presente.host.course;

import java.util.Optional;

/**
 * A course for a page.
 *
 * @param zone the course's time zone, if the platform told
 */
public record CourseView(long id, String title, Optional<String> zone) {}
