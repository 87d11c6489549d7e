/**
 * What platforms tell us from server to server (Platform Notification Service 1.0).
 *
 * <ol>
 *   <li>Where a launch offers the service, our address is registered for the notices we understand,
 *       by queued work: nobody waits for it.
 *   <li>A notice is kept and answered at once, and handled by the queue. The unique key of the
 *       inbox makes a notice that is sent twice one notice.
 *   <li>A notice counts only for the deployment that sent it, and only once that is approved.
 *   <li>Platforms do not repeat a lost notice, so nothing may depend on one: the history variables
 *       of a launch stay the main way to recognise a copied course.
 * </ol>
 */
package org.presente.host.notice;
