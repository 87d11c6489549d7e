/** Classes, marks and people of the attendance page in the reader's words; pure. */
package org.presente.web.host.attendance.words;
