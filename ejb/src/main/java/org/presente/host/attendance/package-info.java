/**
 * Who was there, and what it is worth. Source-neutral: plugins bring rows, the pure rules in {@code
 * domain} decide, this package keeps and shows.
 *
 * <ol>
 *   <li>Rows are kept once, by the source's key; reading the same report again writes nothing.
 *   <li>Marks are computed from all rows of the session each time, never added up, and written only
 *       when the result's fingerprint differs from the stored one.
 *   <li>A session is final when the class is over and every run of its meeting has stable reports;
 *       only then are absences stated and marks proposed to the gradebook, in the same transaction.
 *       Later rows open it again.
 *   <li>What the staff decide about an unmatched person is remembered for the course, applied to
 *       all its sessions and can be undone. Names never carry ids.
 *   <li>A decision may name several members who shared a device. Students may claim to have been an
 *       unmatched person; it is the staff's decision that counts ({@code claim}).
 *   <li>Who is known to the platform but not in the course is listed, and nobody has to decide.
 *   <li>When the roster changes, names and addresses too, the course's sessions are computed again
 *       by the queue.
 *   <li>A class of one group marks that group's members; others who came are listed. Whom it marked
 *       it keeps, also after they changed groups.
 *   <li>What waits for a person is told to the staff ({@code AttendanceMatters}).
 *   <li>Students see their own attendance only.
 *   <li>Raw rows are personal data: they go after {@code presente.retention.attendance-rows}; the
 *       marks with their minutes stay. Such a session is not computed again.
 * </ol>
 */
package org.presente.host.attendance;
