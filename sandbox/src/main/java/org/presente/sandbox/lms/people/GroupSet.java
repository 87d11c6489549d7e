package org.presente.sandbox.lms.people;

/** Groups made for the same purpose. */
public record GroupSet(String id, String courseId, String name) {}
