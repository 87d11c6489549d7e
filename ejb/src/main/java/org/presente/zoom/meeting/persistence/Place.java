package org.presente.zoom.meeting.persistence;

/** Where a meeting belongs; a change of any of it is another meeting. */
public record Place(long lessonId, long courseId, long connectionId, String hostId) {}
