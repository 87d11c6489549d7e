/**
 * Backups that nobody has to think of: a file of each course a day in a folder of the operator's,
 * without personal data and passcodes. Old ones go; the last of each course stays.
 */
package org.presente.host.backup.schedule;
