package org.presente.zoom.meeting;

/** A meeting came to exist on Zoom; fired in the transaction that records it. */
public record MeetingMade(long meetingId, long courseId, boolean registered) {}
