/**
 * The Zoom meeting of a lesson: what the instructor wants it to be, and how far Zoom has it.
 *
 * <ol>
 *   <li>Saving writes our row and asks for the push in the same transaction. Nobody waits for Zoom;
 *       the page shows whether both sides are in step.
 *   <li>Each save raises the desired revision; a push records the revision it sent. Several saves
 *       during one push are one further push.
 *   <li>Creating on Zoom is not idempotent: each meeting carries our code in the first line of its
 *       agenda. After a lost answer or a second attempt the host's meetings are listed and ours is
 *       adopted by that code before another is made.
 *   <li>After each write the meeting is read again: Zoom changes settings without a word. What it
 *       changed is kept and shown to staff.
 *   <li>Whether people get personal links is decided when the meeting is made, from the host's
 *       licence, and the instructor is told when it is not possible.
 *   <li>A meeting that was deleted on Zoom is gone: it is offered for making anew, never made anew
 *       by itself.
 *   <li>Join links and passcodes are sealed at rest. The start link is fetched at the click and
 *       never stored; students' views have no host-only member at all.
 * </ol>
 */
package org.presente.zoom.meeting;
