/** Copies of courses, as a teacher makes them for the next term. */
package org.presente.sandbox.lms.copy;
