package org.presente.lti.ags;

import java.time.Duration;

/** Overload or outage. */
public record RetryLater(Duration after, String reason) implements Failure {}
