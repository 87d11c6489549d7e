package org.presente.host.gradebook.persistence;

/** A column with scores that were refused, or wait for somebody to act. */
public record TroubledColumn(long lessonId, String label, long scores) {}
