package org.presente.host.attendance;

import org.presente.host.attendance.domain.policy.CoursePolicy;

/**
 * How marks are made here.
 *
 * @param policy in force for the lesson
 * @param own whether the lesson has its own, apart from the course's
 * @param course what holds for the course's other lessons
 */
public record PolicyView(CoursePolicy policy, boolean own, CoursePolicy course) {}
