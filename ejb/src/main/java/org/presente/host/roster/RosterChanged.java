package org.presente.host.roster;

/** Members of a course came, left or changed; fired in the transaction of the change. */
public record RosterChanged(long courseId) {}
