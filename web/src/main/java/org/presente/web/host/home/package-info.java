/**
 * A course's home: its classes, this week's first, and the same as a month and as a calendar of
 * one's own.
 *
 * <ol>
 *   <li>Everything is shown from the database. The pages need neither a session nor JavaScript;
 *       only the one that makes and takes back a calendar's address has a form with a state.
 *   <li>What can be done with a class, and what else a course has, plugins bring: {@link
 *       org.presente.web.host.home.ClassTools}, {@link org.presente.web.host.home.CoursePart}.
 *   <li>Staff goes from here into any lesson of the course. Students do not: whether a lesson is
 *       open to them is the platform's matter.
 * </ol>
 */
package org.presente.web.host.home;
