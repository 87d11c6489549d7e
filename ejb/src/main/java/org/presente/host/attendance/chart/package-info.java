/** Attendance as pictures show it: when people were there, and a whole course at a glance. */
package org.presente.host.attendance.chart;
