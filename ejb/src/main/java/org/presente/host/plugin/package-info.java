/**
 * What a plugin declares to the host, like an activity module: name, capabilities with their
 * default roles, what it tells about the state of a lesson. Tasks and kinds of work are found as
 * beans ({@code host.task}). The host never imports a plugin.
 */
package org.presente.host.plugin;
