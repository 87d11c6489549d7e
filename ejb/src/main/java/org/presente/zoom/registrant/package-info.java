/**
 * Personal join links: each person is a registrant of the meeting, so that Zoom's report names them
 * without an e-mail address.
 *
 * <ol>
 *   <li>The address registered is made up, below a domain of the operator's; the name is the
 *       person's, since others see it in the meeting. Zoom sends no mails.
 *   <li>The queue registers the roster ahead, when a meeting came to exist and when the roster
 *       changed. The first click is the fallback, with a deadline of seconds.
 *   <li>Adding is not idempotent and limited to three a day: the address is committed before it is
 *       sent, and after an unknown outcome the meeting's registrants are searched for it.
 *   <li>The personal link is sealed at rest and handed out only to the person, from a quarter of an
 *       hour before the start until the meeting has truly ended.
 *   <li>A meeting made without registration has one link for all.
 * </ol>
 */
package org.presente.zoom.registrant;
