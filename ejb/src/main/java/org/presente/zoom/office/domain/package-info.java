/** Slots, the line and what may be booked: pure rules, without Zoom. */
package org.presente.zoom.office.domain;
