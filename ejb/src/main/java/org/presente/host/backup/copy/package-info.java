/**
 * What becomes of lessons that the platform has copied. Its staff decide once for the whole course:
 * new meetings, the same meetings, or none. Lessons that are opened later follow that decision; for
 * a day it can be taken back, and all of them wait for a decision again. Text and rules come along;
 * line items, sessions and marks never do.
 */
package org.presente.host.backup.copy;
