/**
 * What Zoom tells by itself.
 *
 * <ol>
 *   <li>Each connection has an address of its own with a random part, so that the secret is known
 *       before anything is read. The secret token is sealed; while it is being changed the previous
 *       one counts for a day.
 *   <li>A request is believed by the signature over its raw bytes, compared in constant time, and
 *       an age of at most five minutes. The challenge that Zoom asks when an address is saved is
 *       believed by the same signature, and signs short tokens without colons only: it can be no
 *       oracle for signatures of events.
 *   <li>An event becomes a sealed row and queued work in one transaction, then Zoom gets its
 *       answer. It is told at least once and in any order: a key of event, object, person and the
 *       time inside makes it one, and what it changes does not depend on the order.
 *   <li>A meeting changed, deleted or recovered is read from Zoom by id before anything is
 *       believed. Only what is fleeting is taken from the event itself: that a meeting runs, and
 *       who is in it ({@code zoom.live}).
 *   <li>Nothing needs a webhook: polling stands alone. They make it seconds instead of a minute.
 * </ol>
 *
 * Of a recording told by an event its host's list is read. Summaries and registrations are kept as
 * seen, and nothing follows from them yet.
 */
package org.presente.zoom.webhook;
