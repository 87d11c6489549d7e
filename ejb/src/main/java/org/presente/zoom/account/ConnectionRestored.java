package org.presente.zoom.account;

/** Zoom accepts a connection again, or it was changed: what was given up may succeed now. */
public record ConnectionRestored(long connectionId) {}
