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
 *   <li>A meeting may recur. Each date is a row of its own, known by the start its rule gave it, so
 *       that cancelling and moving single dates survives edits of the rule. The rule is sent only
 *       when it differs, because sending it rebuilds Zoom's dates; single dates are compared after
 *       it. A lesson shows its present or next class, and reports ask for classes, not meetings.
 *   <li>A meeting may be for one group of the course. Whoever shows it, lets people in or registers
 *       them asks {@link org.presente.zoom.meeting.Invited}; its attendance has the group's members
 *       only. Staff always come in.
 *   <li>Breakout rooms after groups and tracking fields come from the course as it is at the push,
 *       not from the form. With personal links nobody's own address is sent for a room.
 *   <li>A meeting that was made on Zoom and attached is in step from the start without a write. It
 *       carries no code, keeps its tracking fields, and stays on Zoom when the lesson gives it up.
 *   <li>A lesson can be a webinar: the same row, of another kind. The kind chooses Zoom's paths and
 *       which settings are sent ({@link org.presente.zoom.meeting.domain.Format}); it is offered
 *       where app and host may, and stays once Zoom has made anything.
 * </ol>
 */
package org.presente.zoom.meeting;
