/**
 * What becomes of lessons that the platform has copied. Its staff decide once for the whole course:
 * new meetings, the same meetings, or none. Lessons that are opened later follow that decision.
 * Text and rules come along; line items, sessions and marks never do.
 */
package org.presente.host.backup.copy;
