/** People, their places in courses, and how much of them a tool may know. */
package org.presente.sandbox.lms.people;
