package org.presente.host.course;

import java.util.Optional;
import org.presente.lti.message.AgsEndpoint;

/**
 * Somebody opened a lesson; fired in the transaction of the arrival. Features keep from it what
 * they need to work without a person present, such as the address of the gradebook.
 */
public record LessonOpened(
    long registrationId,
    long courseId,
    long lessonId,
    long personId,
    Optional<AgsEndpoint> grading) {}
