/**
 * What a plugin declares to the host, like an activity module: name, capabilities with their
 * default roles, settings, what it tells about the state of a lesson. Tasks and kinds of work are
 * found as beans ({@code host.task}). The host never imports a plugin.
 *
 * <ol>
 *   <li>A setting's value is what the course says, else the platform, else the installation, else
 *       what the plugin declared. A lock at the installation or the platform ends the search there,
 *       also when it locks what was inherited.
 *   <li>What roles may is declared by capabilities and may be decided otherwise for a platform.
 *       Only the difference is kept. {@link org.presente.host.plugin.Rights} are the one place
 *       where the question is answered.
 *   <li>What takes place in a course is told as {@link org.presente.host.plugin.CourseEvent}; pages
 *       and calendars show it without knowing the plugin.
 *   <li>Values and rights are kept in memory for five seconds: every request asks for them.
 * </ol>
 *
 * What a plugin adds to a backup and a course copy is found as a {@code host.backup.BackupPart}
 * bean, what it stores of people as a {@code host.stored.StoredData} bean: the host exports,
 * erases, purges and shows it without knowing more.
 */
package org.presente.host.plugin;
