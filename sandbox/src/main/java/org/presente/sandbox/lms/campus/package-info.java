/** What the platform knows: people, courses, lessons, marks and the tools registered with it. */
package org.presente.sandbox.lms.campus;
