/**
 * Taking over a meeting that somebody made on Zoom. It is read once and not written: the lesson's
 * wish begins as what is there, so that both sides are in step from the first moment. It stays
 * without our code and without our tracking fields, and taking it off the lesson leaves it on Zoom.
 */
package org.presente.zoom.meeting.attach;
