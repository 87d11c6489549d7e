package org.presente.host.gradebook.passback;

/** A try to send a score, and how it ended. */
record Delivered(Attempt attempt, Delivery delivery) {}
