/** Pure rules of meetings: when there is a way in, what Zoom is asked for, what it did instead. */
package org.presente.zoom.meeting.domain;
