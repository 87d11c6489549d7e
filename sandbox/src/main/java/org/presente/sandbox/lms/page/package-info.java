/**
 * The pages that a person clicks: choose who you are, course, lesson with the tool in a frame,
 * gradebook, people, time. Rendered here, no scripts needed except where a frame must be watched.
 */
package org.presente.sandbox.lms.page;
