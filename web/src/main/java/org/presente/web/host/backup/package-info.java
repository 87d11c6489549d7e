/**
 * Backups of the course: to take along, to look at, to restore and to take back; and what becomes
 * of copied lessons.
 */
package org.presente.web.host.backup;
