/**
 * Bringing an instructor's wish to Zoom, step by step, so that a crash at any step loses nothing.
 */
package org.presente.zoom.meeting.push;
