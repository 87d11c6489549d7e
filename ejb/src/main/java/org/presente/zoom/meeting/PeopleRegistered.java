package org.presente.zoom.meeting;

/** People of a course got their personal links; fired in a transaction, after the last of them. */
public record PeopleRegistered(long meetingId) {}
