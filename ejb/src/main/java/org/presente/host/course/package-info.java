/**
 * Courses, lessons and who arrives at them. A launch becomes course, lesson and person in one
 * transaction that also consumes its nonce; what the person may do for the next hours is a {@link
 * org.presente.host.course.Visit}, sealed and handed to the browser, so that any node can go on.
 */
package org.presente.host.course;
