/** Rows of calendars. */
package org.presente.host.calendar.persistence;
