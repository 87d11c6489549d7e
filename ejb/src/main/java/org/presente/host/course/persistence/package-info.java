/** Tables of courses, lessons and consumed nonces. */
package org.presente.host.course.persistence;
