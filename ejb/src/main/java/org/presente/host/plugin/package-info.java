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
 *   <li>Values and rights are kept in memory for five seconds: every request asks for them.
 * </ol>
 *
 * Not here yet: what a plugin adds to a backup, to a privacy export and to a course copy.
 */
package org.presente.host.plugin;
