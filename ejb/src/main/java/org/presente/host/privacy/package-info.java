/**
 * What people may ask about what is stored of them, over the host and all plugins alike. Everything
 * here follows from the declarations of {@code host.stored}: no table is named in this package.
 *
 * <ol>
 *   <li>Export: all rows about a person with every column but secrets, and the person's deeds
 *       without those they were done to. Names and ids of others stay out.
 *   <li>Erase: one transaction takes out what is about the person; what the person did stays as
 *       somebody unnamed's, and the numbers of classes stay numbers. Queued work names columns,
 *       meetings and courses, and finds nothing of the person any more. Who has something to come
 *       that needs them is not erased: the holds say what.
 *   <li>A later launch or roster of the platform makes a new person; nothing leads from the new one
 *       to the old one.
 *   <li>Not reached: files of daily backups (no students in them; they age out), bodies of events
 *       that wait (sealed, forgotten when worked on), files uploaded for a restore (a week), and
 *       what the platform and a plugin's service keep themselves.
 *   <li>Retention: rows go when their declared time is over, in short transactions; people who left
 *       all courses long ago are erased as if they had asked.
 * </ol>
 */
package org.presente.host.privacy;
