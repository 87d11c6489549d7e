/**
 * Meetings while they run: whether they do, and who is in them.
 *
 * <ol>
 *   <li>Told by webhooks; without them the sync says within a minute whether a meeting runs, and
 *       nobody says who is there.
 *   <li>Every coming and going is a row, and where somebody is follows from all rows in the order
 *       of their own times: webhooks come twice and in any order.
 *   <li>Who somebody is follows from their personal link, else from a name that one member alone
 *       has; everybody else is shown as Zoom names them.
 * </ol>
 *
 * <p>Staff see who is there, who waits, who left and who of the course is missing, and may end the
 * meeting for everybody. The steps are evidence of attendance only where Zoom gives no report, see
 * {@code zoom.report}.
 */
package org.presente.zoom.live;
