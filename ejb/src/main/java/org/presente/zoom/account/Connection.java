package org.presente.zoom.account;

import org.presente.zoom.api.ZoomCredentials;

/** A connection as the other features call Zoom with it. */
public record Connection(long id, ZoomCredentials credentials) {}
