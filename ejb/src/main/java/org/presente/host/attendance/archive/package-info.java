/** Attendance in backups of courses: the rules, and where it is wanted who was there. */
package org.presente.host.attendance.archive;
