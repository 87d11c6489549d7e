/**
 * The attendance of a lesson's classes: everybody's for the staff, one's own for a student.
 *
 * <ol>
 *   <li>Which class is shown and in which order is part of the address; whom a click is about never
 *       is. After each click the browser is sent back to the section it was made in.
 *   <li>Everything works without JavaScript; with it, times are in the reader's own zone.
 *   <li>Where a mark got on its way to the gradebook is told for each student, and once for all
 *       where the same thing holds up everybody.
 *   <li>Suggestions are one click each; only one list of all members is open at a time, so that
 *       three hundred students times fifty unknown names stay a small page.
 * </ol>
 */
package org.presente.web.host.attendance;
