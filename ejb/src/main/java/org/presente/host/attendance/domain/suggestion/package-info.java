/**
 * Whose name may be meant: likeness of names with the reasons, for a person to decide. Nothing here
 * ever leads to a mark.
 */
package org.presente.host.attendance.domain.suggestion;
