/**
 * Teachers' own Zoom accounts, where an institution has a user-managed app instead of an account's.
 *
 * <ol>
 *   <li>An admin enters the app once; whom it serves is a rule as for every connection. Each
 *       teacher says yes on Zoom for themselves and is the only host they see, with those who gave
 *       them the privilege to schedule (<code>schedule_for</code>): such a meeting is the other's.
 *   <li>What a teacher plans is made with that teacher's permission; nobody else plans, saves the
 *       form or starts with it. What every editor of a lesson may do to its meeting stays theirs:
 *       moving and cancelling single dates, ending it, taking it off.
 *   <li>The way to Zoom and back is bound to the person and to a cookie of the browser that left: a
 *       link that somebody else sends connects nobody's account to theirs. The state is found once.
 *   <li>A teacher sees whether it works and why not, and ends it here; the app removed on Zoom (
 *       <code>app_deauthorized</code>) ends what that user gave and nothing else.
 *   <li>Zoom gives such apps no account-level scope: no list of users, no reports by registrant, no
 *       dashboards. What needs them is off.
 * </ol>
 *
 * Not here: the tokens and rows, which are {@link org.presente.zoom.account}'s. A person on two
 * platforms is two people here, and Zoom lets each user say yes to an app once: the later platform
 * wins, the earlier one says that the permission is gone.
 */
package org.presente.zoom.own;
