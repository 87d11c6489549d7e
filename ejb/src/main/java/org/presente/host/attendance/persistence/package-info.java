/** What is kept of attendance: sessions, what sources told, decisions and marks. */
package org.presente.host.attendance.persistence;
