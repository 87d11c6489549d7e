package org.presente.lti.ags;

/** Even a fresh token was refused, or none was given: an administrator has to act. */
public record Unauthorized(String reason) implements Failure {}
