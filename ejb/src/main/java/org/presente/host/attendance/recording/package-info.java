/**
 * Takes evidence in, computes sessions and writes marks. Everything here runs in the caller's
 * transaction; the queue's handlers and the retention task open their own.
 */
package org.presente.host.attendance.recording;
