/** Tables of meetings. */
package org.presente.zoom.meeting.persistence;
