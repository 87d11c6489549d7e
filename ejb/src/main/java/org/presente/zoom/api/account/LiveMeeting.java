package org.presente.zoom.api.account;

import java.time.Instant;

/** A meeting that runs now. */
public record LiveMeeting(long id, String uuid, Instant startedAt, int participants) {}
