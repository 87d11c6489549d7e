package org.presente.host.roster;

/** A course that somebody belongs to, and as what. */
public record OwnCourse(long courseId, CourseRole role) {}
