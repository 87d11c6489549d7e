package org.presente.host.course;

/**
 * A lesson in the course's list.
 *
 * @param linked whether the platform has a link to it; without one no student has seen it
 */
public record LessonEntry(long id, String title, boolean linked) {}
