/**
 * The page on which staff choose what a course shall link to (Deep Linking 2.0), and the form that
 * takes the answer back to the platform.
 *
 * <ol>
 *   <li>The host offers the course's lessons; plugins add ways to make new ones ({@link
 *       org.presente.web.host.deeplinking.LessonChoice}).
 *   <li>The pages need neither a session nor JavaScript nor a cookie: their forms carry the visit.
 *   <li>The answer is posted by the browser to the one origin the platform named.
 * </ol>
 */
package org.presente.web.host.deeplinking;
