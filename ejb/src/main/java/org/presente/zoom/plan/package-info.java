/**
 * Lessons with their meetings as the programs of an LMS plan them.
 *
 * <ol>
 *   <li>Planning goes through the same services as the form: rules, locks, clashes, the push.
 *   <li>The same plan twice is one change: what is already so is not written again.
 *   <li>Members that a plan leaves out stay as they are; of a new meeting they begin as the course
 *       decided. A plan of a lesson alone leaves its meeting alone.
 *   <li>A tag stands for what was planned, not for how far Zoom has it: a program that read a
 *       lesson can change it under the condition that nobody has changed it since.
 *   <li>A program belongs to a platform and finds the courses of this platform only.
 * </ol>
 */
package org.presente.zoom.plan;
