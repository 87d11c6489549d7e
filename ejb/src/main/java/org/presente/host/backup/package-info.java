/**
 * Backups of courses: files that a person can take along, and what becomes of them when they are
 * read in again.
 *
 * <ol>
 *   <li>The host and each plugin write a part of their own ({@link
 *       org.presente.host.backup.BackupPart}); the host does not know what is in a plugin's part.
 *   <li>A file holds no secret, no start link and no passcode unless passcodes are asked for, no
 *       students, and of staff only the addresses of hosts. What else is about persons needs a
 *       right of its own and lies in a section that only its password opens.
 *   <li>A file is believed only as far as it was checked: size, names, checksums, depth and every
 *       value. A file that fails is refused with a sentence and changes nothing.
 *   <li>Nothing is restored before somebody has seen what it would do: the look and the deed share
 *       their decisions.
 *   <li>A restore is one transaction, done by the queue, so that it is done wholly or begins anew.
 *       What plugins have to tell others goes through the queue as well, in their own pace.
 *   <li>A backup's lesson becomes one lesson of a course, however often it is restored.
 *   <li>For a day a restore can be taken back. What the platform links to by then stays as an empty
 *       lesson.
 * </ol>
 *
 * The format is described in {@code docs/backup-format.md}.
 */
package org.presente.host.backup;
