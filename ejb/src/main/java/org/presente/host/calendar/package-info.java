/**
 * What takes place in a course, in time: the course's pages and people's own calendars.
 *
 * <ol>
 *   <li>Events come from plugins ({@link org.presente.host.plugin.CourseEvent}); nothing of them is
 *       copied, so a page and a calendar can never say different things. Nothing here asks Zoom or
 *       a platform.
 *   <li>A series is one event with its rule, exceptions and moved dates, in its own time zone: a
 *       class at ten stays at ten when the clocks change. (RFC 5545)
 *   <li>An event keeps its uid for ever; its sequence rises when what is told of it changes, and
 *       only then. What was told last is kept as a fingerprint.
 *   <li>A calendar leads to the class's page in the platform. No personal link, passcode or name of
 *       a person is in it.
 *   <li>A feed's address is a secret. It is shown once, kept as a hash, and taken back by its
 *       owner. It tells of the courses that its owner belongs to at that moment.
 *   <li>Mail is not sent here: {@link org.presente.host.calendar.InvitationCalendar} makes what
 *       goes into one.
 * </ol>
 */
package org.presente.host.calendar;
