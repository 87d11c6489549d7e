/**
 * Meetings while they run: whether they do, and who is in them.
 *
 * <ol>
 *   <li>Told by webhooks; without them the sync says within a minute whether a meeting runs, and
 *       nobody says who is there.
 *   <li>Every coming and going is a row, and where somebody is follows from all rows in the order
 *       of their own times: webhooks come twice and in any order.
 * </ol>
 *
 * Not here yet: a page that shows who is there. The steps are no evidence of attendance.
 */
package org.presente.zoom.live;
