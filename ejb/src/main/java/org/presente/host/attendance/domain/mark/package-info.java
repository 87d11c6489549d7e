/** From presence to marks: policies of one session and of a series. Exact until shown or sent. */
package org.presente.host.attendance.domain.mark;
