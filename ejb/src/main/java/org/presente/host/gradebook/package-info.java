/**
 * Marks on their way into the platform's gradebook.
 *
 * <ol>
 *   <li>Where a lesson's gradebook is, is learned from every launch (AGS claim) and kept, so that
 *       marks go out days later with nobody signed in.
 *   <li>One column for each session: found by resource id and tag before it is made, because making
 *       one is not idempotent. The column that the platform itself coupled with the lesson is used
 *       for the lesson's first session, if the platform names it and nobody else uses it: a lesson
 *       with one class then has its mark where people look for it. Later sessions get columns of
 *       their own; the first keeps the coupled one, so no mark ever moves.
 *   <li>A mark is proposed in the transaction that computed it. Unchanged points are not sent.
 *   <li>A score's timestamp is committed before the score is sent, and rises by at least a second
 *       for each column and person: Moodle compares whole seconds and answers 409.
 *   <li>A column's scores go out in lanes, in batches: few transactions and one list of results for
 *       many people.
 *   <li>Before writing, the current result is read. What is neither what we sent nor what we may
 *       have sent was put there by a person: it is kept and the difference shown; the staff say
 *       whether ours or theirs is to count, and are not asked again before ours changes. The same
 *       reading makes a resend after a crash harmless.
 *   <li>One person's refusal stops nobody else. A 403 is taken as that person's until a second
 *       person meets one with nobody accepted in between; then the lesson's posting is stopped and
 *       an incident is written. A changed claim or a retry by the staff starts it again.
 *   <li>Test users, staff and members who left are not sent. Marks are never cleared.
 *   <li>Only Completed and FullyGraded scores are sent: anything else wipes the mark on Moodle. The
 *       comment ("30/60 min") reads the same in every language of the tool.
 * </ol>
 */
package org.presente.host.gradebook;
