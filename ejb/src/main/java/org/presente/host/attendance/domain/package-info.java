/** Attendance as pure rules: sessions, presence, identity and marks. No database, no clock. */
package org.presente.host.attendance.domain;
