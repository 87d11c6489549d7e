/**
 * What people are told of the plugin's classes.
 *
 * <ol>
 *   <li>The host reminds people of the classes that {@link org.presente.zoom.notice.ComingClasses}
 *       lists: those that exist on Zoom, as long before their start as the course says.
 *   <li>A class that begins at another time, or no more, is told to the course's people, whether it
 *       was changed here or on Zoom; several dates changed by one deed are one notice.
 * </ol>
 *
 * News of recordings is told by {@code zoom.recording}.
 */
package org.presente.zoom.notice;
