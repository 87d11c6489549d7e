package org.presente.host.course;

/** A lesson whose link the platform has copied, with the one that it was copied from. */
public record CopiedLesson(
    long id,
    String title,
    long sourceId,
    String sourceTitle,
    long sourceCourseId,
    String sourceCourseTitle) {}
