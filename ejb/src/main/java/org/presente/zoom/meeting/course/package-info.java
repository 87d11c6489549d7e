/** All meetings of a course for its staff's page: what to say to people outside, and what to do. */
package org.presente.zoom.meeting.course;
