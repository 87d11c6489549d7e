/** iCalendar (RFC 5545) as text: lines, time zones, events and their rules. */
package org.presente.host.calendar.domain;
