/**
 * Recordings in a lesson and of a whole course: the panel below the meeting, the page where staff
 * publish and hide, and the click that leaves for Zoom's player. Watching is a plain form post into
 * a new tab that carries what it needs.
 */
package org.presente.web.zoom.recording;
