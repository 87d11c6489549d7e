/** The gradebook: columns, marks, and what a teacher typed over them. */
package org.presente.sandbox.lms.grade;
