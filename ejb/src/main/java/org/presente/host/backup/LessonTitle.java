package org.presente.host.backup;

/** A lesson to be chosen for a backup. */
public record LessonTitle(long id, String title) {}
