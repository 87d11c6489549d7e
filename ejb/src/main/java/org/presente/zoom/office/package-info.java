/**
 * Office hours: when an instructor is there for students one by one, in a Zoom meeting of their
 * own.
 *
 * <ol>
 *   <li>Hours are held once or on the dates of a rule. The dates are those of a meeting that
 *       belongs to no lesson ({@link org.presente.zoom.meeting.LoneMeetings}): it is pushed like
 *       any other, counts when hosts are compared, and is never a class, so no report and no mark
 *       comes of it. It has a waiting room, and nobody registers for it: the host admits whom they
 *       talk to.
 *   <li>Students book a slot, or stand in line. A slot is held by one person; a person holds one
 *       thing on a date, and nothing at the time of another booking of theirs. A slot during a
 *       class of the course cannot be booked. A line has a place for at most so many.
 *   <li>Whoever changes bookings of a course waits for who does so already (the rows of its hours
 *       are locked); unique keys of the database say the same once more. Places count up and stay:
 *       who leaves the line and comes back stands at its end.
 *   <li>One person of the line is admitted at a time, the longest waiting first. Only who is
 *       admitted, or whose slot it is, is shown a way into the meeting.
 *   <li>A date that is cancelled, and hours that are changed or ended, call off the bookings they
 *       leave without a time. {@link org.presente.zoom.office.BookingsCalledOff} tells so; the
 *       students' page shows it as well.
 *   <li>Bookings are personal and of the moment: they are left out of backups and copies on
 *       purpose. So are the hours themselves: another course has other times, and a copied meeting
 *       would take the host's time twice.
 * </ol>
 *
 * The rules themselves ({@code .domain}) know nothing of Zoom. Not here yet: a look at Zoom's side
 * between pushes, so that a meeting deleted there by hand is noticed when the hours are next saved.
 */
package org.presente.zoom.office;
