package org.presente.host.attendance;

/** A student's own line of one session. */
public record OwnAttendance(SessionView session, MarkView mark) {}
