/**
 * The Zoom plugin's places in a lesson: the panel on top with the one Join button, the form an
 * instructor plans the meeting in, and the two clicks that leave for Zoom. Join and Start are plain
 * form posts into a new tab, where the frame's cookies are not sent: each form carries what it
 * needs.
 */
package org.presente.web.zoom.meeting;
