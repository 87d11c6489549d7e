/** The pages inside a course. */
package org.presente.sandbox.lms.page.course;
