/**
 * Backups that nobody has to think of: a file of each course a day in a folder of the operator's,
 * without students and passcodes, and of staff with nothing but the addresses of hosts. Old ones
 * go; the last of each course stays.
 */
package org.presente.host.backup.schedule;
