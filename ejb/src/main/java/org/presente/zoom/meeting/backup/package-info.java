/**
 * Meetings in backups of courses: what the instructor wanted, with local times in the meeting's
 * zone, so that a course can be moved by weeks. What Zoom answered stays behind: a restored meeting
 * is a new one, or the original itself.
 */
package org.presente.zoom.meeting.backup;
