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
 * The steps are evidence of attendance only where Zoom gives no report, see {@code zoom.report}.
 * Not here yet: a page that shows who is there.
 */
package org.presente.zoom.live;
