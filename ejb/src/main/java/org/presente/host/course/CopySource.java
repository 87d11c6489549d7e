package org.presente.host.course;

/** What a lesson was copied from, for the staff. */
public record CopySource(long lessonId, String title, String courseTitle) {}
