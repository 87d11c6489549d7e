package org.presente.lti.groups;

/** Groups of one purpose, e.g. those of the laboratory. */
public record GroupSet(String id, String name) {}
