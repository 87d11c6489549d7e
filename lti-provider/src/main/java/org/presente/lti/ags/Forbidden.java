package org.presente.lti.ags;

/**
 * The platform does not grant this scope any more: switch grading off and tell an administrator.
 */
public record Forbidden(String scope, String reason) implements Failure {}
