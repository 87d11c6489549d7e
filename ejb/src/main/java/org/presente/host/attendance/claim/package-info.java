/**
 * "That was me": what students say about people who were not recognised.
 *
 * <ol>
 *   <li>A student may say so of one unmatched person in each class, as long as it is unmatched, and
 *       take it back. It is never a mark: the staff decide.
 *   <li>Students see the names that everybody in the meeting saw, never addresses or whole numbers;
 *       forms carry a token, not the identity.
 *   <li>Accepting somebody for the person refuses who else claimed it.
 * </ol>
 */
package org.presente.host.attendance.claim;
