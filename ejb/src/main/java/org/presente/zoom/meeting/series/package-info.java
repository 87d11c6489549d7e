/**
 * The dates of a series, one by one, and whether its host is free on them. A date is cancelled or
 * moved alone or with all that follow; the whole series is changed by the meeting's form.
 */
package org.presente.zoom.meeting.series;
