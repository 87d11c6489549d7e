package org.presente.host.course;

import java.util.Optional;

/**
 * A lesson for a page.
 *
 * @param contentHtml sanitised when it was saved
 * @param copied whether its link was copied from another place and nobody has chosen what it means
 * @param courseZone the course's time zone, if the platform told
 */
public record LessonView(
    long id,
    long courseId,
    String title,
    String courseTitle,
    String contentHtml,
    boolean copied,
    Optional<String> courseZone) {}
