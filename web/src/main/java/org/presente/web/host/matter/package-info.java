/**
 * What waits for a person, on the staff's pages: a count on the lesson, a list beside the marks.
 */
package org.presente.web.host.matter;
