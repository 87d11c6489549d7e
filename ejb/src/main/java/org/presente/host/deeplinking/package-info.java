/**
 * Choosing content for a course (Deep Linking 2.0): what the platform wants back, which lessons are
 * offered, and the signed answer.
 *
 * <ol>
 *   <li>The request is kept in the launch's transaction; a cookie would be too small for the
 *       platform's {@code data}.
 *   <li>A request is answered once. Lessons made in the same transaction exist if and only if the
 *       answer does; those a platform then does not take can be chosen again.
 *   <li>Every item carries a reference of its own ({@code host.course} follows it at the first
 *       launch), and the dates and the column of the class that a plugin has planned there.
 *   <li>Plugins add ways to make lessons through the web's interface; nothing here knows them.
 * </ol>
 */
package org.presente.host.deeplinking;
