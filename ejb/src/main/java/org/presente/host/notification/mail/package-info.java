/**
 * Notices on their way through the mail server.
 *
 * <ol>
 *   <li>One piece of queued work empties the outbox, so that in a cluster one node mails at a time:
 *       the limit for a minute counts for all of them.
 *   <li>What is no longer true, wanted or in time when its turn comes is not sent.
 *   <li>Before the last line of a mail goes out, a mark is committed; when the server has answered,
 *       the result. SMTP has no question "did you take that one?" (RFC 5321, 4.5.4.2 and 6.1): who
 *       dies between the two cannot know. Such a mail is not sent again but listed with an
 *       incident, so that nobody gets two: at most once in that moment of one answer, exactly once
 *       in all others. The notice stands on the page in any case.
 *   <li>A server that is away, or takes nobody, makes the work wait with growing pauses and an
 *       incident; a mail that it does not take for now waits by itself.
 *   <li>A mail has no passcode and no link of Zoom in it: it leads to the lesson, where the
 *       platform knows who comes.
 * </ol>
 */
package org.presente.host.notification.mail;
