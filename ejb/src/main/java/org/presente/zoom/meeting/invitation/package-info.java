/** Zoom's own text about a meeting, with its telephone numbers, for staff to pass on. */
package org.presente.zoom.meeting.invitation;
