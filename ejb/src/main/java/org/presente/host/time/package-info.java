/**
 * The one clock of the application. Everything that decides by time asks the injected {@link
 * java.time.Clock}; in a trial with the sandbox it follows the sandbox's movable time, so that
 * tool, platform and Zoom simulator agree. Leases stay on real time.
 */
package org.presente.host.time;
